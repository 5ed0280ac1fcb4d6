/// The machine as it is computed: given by the request or by the practice of its type.
struct CompressorMachine: Sendable, Hashable {
    let type: CompressorType
    /// Isentropic or polytropic, by type.
    let efficiency: Double
    let mechanicalEfficiency: Double
    let maxStageRatio: Double
    let maxDischargeTemperature: Temperature
    /// The efficiency that was given and belongs to the other type; its name.
    let unusedEfficiency: String?

    /// Exponent of the pressure ratio: (k - 1)/k adiabatic, (k - 1)/(k eta_p) polytropic (GPSA section 13).
    func exponent(heatRatio: Double) -> Double {
        let adiabatic = (heatRatio - 1) / heatRatio
        return switch type {
        case .reciprocating: adiabatic
        case .centrifugal: adiabatic / efficiency
        }
    }
}
