/// The inputs of the structured interface that free text can fill, in the order of their names.
enum RequestField: UInt8, Sendable, Hashable, CaseIterable {
    case u
    case backPressure
    case coldCp
    case coldInletTemperature
    case coldMassFlow
    case coldOutletTemperature
    case density
    case designPressure
    case designTemperature
    case devices
    case diameter
    case differentialHead
    case dischargePressure
    case duty
    case flow
    case gasDensity
    case gasRate
    case gasSg
    case gasViscosity
    case gor
    case height
    case hotCp
    case hotInletTemperature
    case hotMassFlow
    case hotOutletTemperature
    case inletPressure
    case k
    case length
    case liquidDensity
    case liquidRate
    case liquidSg
    case liquidViscosity
    case massFlow
    case mawp
    case molecularWeight
    case nps
    case oilApi
    case oilRate
    case oilSg
    case oilViscosity
    case orientation
    case outletPressure
    case phases
    case pipeNps
    case pressure
    case pressureDrop
    case service
    case setPressure
    case sg
    case spareFraction
    case speed
    case suctionPressure
    case suctionTemperature
    case temperature
    case trueVaporPressure
    case vaporPressure
    case viscosity
    case waterCut
    case waterRate
    case waterSg
    case waterViscosity
    case workingVolume
    case zFactor

    /// The name in the structured interface.
    var name: String { Self.names[Int(rawValue)] }

    private static let names = [
        "U", "back_pressure", "cold_cp", "cold_inlet_temperature", "cold_mass_flow", "cold_outlet_temperature",
        "density",
        "design_pressure", "design_temperature", "devices", "diameter", "differential_head", "discharge_pressure",
        "duty",
        "flow", "gas_density", "gas_rate", "gas_sg", "gas_viscosity", "gor", "height", "hot_cp",
        "hot_inlet_temperature",
        "hot_mass_flow", "hot_outlet_temperature", "inlet_pressure", "k", "length", "liquid_density", "liquid_rate",
        "liquid_sg", "liquid_viscosity", "mass_flow", "mawp", "molecular_weight", "nps", "oil_api", "oil_rate",
        "oil_sg",
        "oil_viscosity", "orientation", "outlet_pressure", "phases", "pipe_nps", "pressure", "pressure_drop", "service",
        "set_pressure", "sg", "spare_fraction", "speed", "suction_pressure", "suction_temperature", "temperature",
        "true_vapor_pressure", "vapor_pressure", "viscosity", "water_cut", "water_rate", "water_sg", "water_viscosity",
        "working_volume", "z_factor",
    ]
}
