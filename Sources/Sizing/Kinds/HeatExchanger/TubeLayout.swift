/// Arrangement of the tubes at a pitch of 1.25 outside diameters.
enum TubeLayout: String, Sendable, Hashable, CaseIterable {
    case triangular
    case square

    /// Numbers of tube passes with constants.
    static let passes: [Double] = [1, 2, 4, 6, 8]

    /// K1 and n1 of the bundle diameter, Coulson & Richardson volume 6, table 12.4 (square with 6 and 8 passes
    /// recalled); nil for another number of passes.
    func constants(passes: Double) -> (k1: Double, n1: Double)? {
        guard let index = Self.passes.firstIndex(of: passes) else { return nil }
        return switch self {
        case .triangular: Self.triangularConstants[index]
        case .square: Self.squareConstants[index]
        }
    }

    private static let triangularConstants: [(k1: Double, n1: Double)] = [
        (0.319, 2.142), (0.249, 2.207), (0.175, 2.285), (0.0743, 2.499), (0.0365, 2.675),
    ]
    private static let squareConstants: [(k1: Double, n1: Double)] = [
        (0.215, 2.207), (0.156, 2.291), (0.158, 2.263), (0.0402, 2.617), (0.0331, 2.643),
    ]
}
