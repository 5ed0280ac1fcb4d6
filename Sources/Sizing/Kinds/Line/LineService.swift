/// What a line carries.
enum LineService: String, Sendable, Hashable, CaseIterable {
    case liquid
    case gas
    case twoPhase = "two_phase"

    var hasLiquid: Bool {
        switch self {
        case .liquid, .twoPhase: true
        case .gas: false
        }
    }

    var hasGas: Bool {
        switch self {
        case .gas, .twoPhase: true
        case .liquid: false
        }
    }
}
