/// What a unit measures; the identifiers of the structured interface.
public enum PhysicalDimension: String, Sendable, Hashable, CaseIterable, Codable {
    /// Absolute or gauge pressure; the symbol says which.
    case pressure
    /// Difference of two pressures.
    case pressureDifference = "pressure_diff"
    /// A point on the temperature scale.
    case temperature
    /// Difference of two temperatures.
    case temperatureDifference = "temperature_diff"
    /// Volume of liquid per time.
    case liquidFlow = "liquid_flow"
    /// Amount of gas per time, stated as a standard volume.
    case standardGasFlow = "gas_flow_std"
    /// Mass per time.
    case massFlow = "mass_flow"
    /// Volume per time at flowing conditions.
    case actualFlow = "actual_flow"
    /// Amount of gas per volume of oil.
    case gasOilRatio = "gor"
    /// Mass per volume.
    case density
    /// Dynamic viscosity.
    case viscosity
    /// Kinematic viscosity.
    case kinematicViscosity = "kin_viscosity"
    /// Length.
    case length
    /// Area.
    case area
    /// Volume.
    case volume
    /// Mass.
    case mass
    /// Power.
    case power
    /// Heat-transfer coefficient.
    case heatTransfer = "heat_transfer"
    /// Specific heat capacity.
    case heatCapacity = "heat_capacity"
    /// Energy per mass.
    case specificEnergy = "specific_energy"
    /// Time.
    case time
    /// Mechanical stress.
    case stress
    /// Velocity.
    case velocity
    /// Rotational speed.
    case speed
    /// Energy.
    case energy
    /// Apparent electrical power.
    case apparentPower = "apparent_power"
    /// Pressure difference per length.
    case pressureGradient = "pressure_gradient"
    /// Diameter times effective length.
    case diameterLength = "dLeff"
    /// Diameter squared times effective length.
    case diameterSquaredLength = "d2Leff"
    /// Money.
    case money
}
