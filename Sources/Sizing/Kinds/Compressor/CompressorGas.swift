/// The gas that is compressed.
struct CompressorGas: Sendable, Hashable {
    /// g/mol.
    let molecularWeight: Double
    /// Ratio of specific heats.
    let heatRatio: Double
    /// As given; nil to take it from the correlation.
    let zFactor: Double?
    let amount: StandardGasFlow

    var gravity: Double { molecularWeight / PhysicalConstant.airMolarMass }
    /// kg/mol.
    var molarMass: Double { molecularWeight / 1000 }
    var massFlow: MassFlow { MassFlow(si: amount.si * molarMass) }
    /// Ideal-gas cp = k/(k - 1) R/M, J/(kg K).
    var heatCapacity: HeatCapacity {
        HeatCapacity(si: heatRatio / (heatRatio - 1) * PhysicalConstant.gas / molarMass)
    }

    /// The given factor, or Dranchuk & Abou-Kassem (1975) with Sutton (1985).
    ///
    /// Throws `E_MISSING_INPUT` where the pseudo-critical constants of Sutton have no meaning (gases ten times heavier
    /// than methane).
    func z(_ pressure: AbsolutePressure, _ temperature: Temperature) throws(SizingFault) -> CompressorZ {
        if let zFactor { return CompressorZ(factor: zFactor, correlation: nil) }
        let found = GasProperties.compressibility(gravity: gravity, pressure: pressure, temperature: temperature)
        guard found.reducedPressure > 0, found.reducedTemperature > 0, found.factor > 0 else {
            throw SizingFault(.missingInput, "z_factor", ["z_factor"])
        }
        return CompressorZ(factor: found.factor, correlation: found)
    }

    /// m³/s from Z n R T/p.
    func volume(_ pressure: AbsolutePressure, _ temperature: Temperature, z: Double) -> ActualFlow {
        ActualFlow(si: z * amount.si * PhysicalConstant.gas * temperature.si / pressure.si)
    }
}
