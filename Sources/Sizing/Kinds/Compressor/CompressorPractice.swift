/// What a type of compressor is taken to do where the request does not say it.
struct CompressorPractice: Sendable, Hashable {
    /// Isentropic for reciprocating (valve losses included), polytropic for centrifugal machines.
    let efficiency: Double
    let mechanicalEfficiency: Double
    let maxStageRatio: Double
    /// °F.
    let maxDischargeTemperature: Double

    /// Efficiency by GPSA section 13 (high-speed machines), temperature by API 618 (recalled); the rest project choices.
    static let reciprocating = CompressorPractice(
        efficiency: 0.82,
        mechanicalEfficiency: 0.95,
        maxStageRatio: 4,
        maxDischargeTemperature: 300
    )
    /// Project choices.
    static let centrifugal = CompressorPractice(
        efficiency: 0.77,
        mechanicalEfficiency: 0.98,
        maxStageRatio: 10,
        maxDischargeTemperature: 350
    )

    static func usual(_ type: CompressorType) -> CompressorPractice {
        switch type {
        case .reciprocating: reciprocating
        case .centrifugal: centrifugal
        }
    }
}
