import Foundation

/// Purchased cost of one kind of equipment over its size: Turton et al., appendix A, 2001 USD at index 397.
struct CostCurve: Sendable, Hashable {
    /// How pressure and material enter the module factor.
    enum Family: Sendable, Hashable {
        case vessel
        case pump
        case exchanger
        case compressor
        case tank
    }

    let family: Family
    let sizeUnit: String
    let sizes: ClosedRange<Double>
    let k1: Double
    let k2: Double
    let k3: Double
    let b1: Double
    let b2: Double

    /// Chemical Engineering plant cost index of the curves, and the year they stand for.
    static let index = 397.0
    static let year = 2001

    /// The curve inside its range; the six-tenths rule from the nearest end outside.
    func purchased(_ size: Double) -> (cost: Double, isExtrapolated: Bool) {
        let inside = min(max(size, sizes.lowerBound), sizes.upperBound)
        let logSize = log10(inside)
        let cost = pow(10, k1 + k2 * logSize + k3 * logSize * logSize)
        let isExtrapolated = abs(size - inside) > 1e-9 * inside
        return (isExtrapolated ? cost * pow(size / inside, 0.6) : cost, isExtrapolated)
    }

    init(
        _ family: Family,
        _ sizeUnit: String,
        _ sizes: ClosedRange<Double>,
        _ k1: Double,
        _ k2: Double,
        _ k3: Double,
        _ b1: Double,
        _ b2: Double
    ) {
        (self.family, self.sizeUnit, self.sizes) = (family, sizeUnit, sizes)
        (self.k1, self.k2, self.k3, self.b1, self.b2) = (k1, k2, k3, b1, b2)
    }
}
