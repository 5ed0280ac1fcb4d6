/// A pump request that has been read and checked; SI.
struct PumpInput: Sendable, Hashable {
    /// What the head follows from.
    enum Duty: Sendable, Hashable {
        case pressures(suction: Pressure, discharge: Pressure)
        case head(Double, suction: Pressure?)

        var suction: Pressure? {
            switch self {
            case .pressures(let suction, _): suction
            case .head(_, let suction): suction
            }
        }
    }

    let normalFlow: Double
    let margin: Double
    let duty: Duty
    let density: Double
    let viscosity: Double
    let suctionElevation: Double
    let dischargeElevation: Double
    let suctionPiping: Piping?
    let dischargePiping: Piping?
    let equipmentDrop: Double
    let vapor: Pressure?
    let speed: Double
    let temperature: Temperature
    let efficiency: Double?
    let motorEfficiency: Double?

    /// m³/s.
    var ratedFlow: Double { normalFlow * (1 + margin) }
}
