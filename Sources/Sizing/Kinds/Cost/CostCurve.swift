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

    static func named(_ equipment: CostEquipment) -> CostCurve? { table[equipment] }

    private static let table: [CostEquipment: CostCurve] = [
        .vesselHorizontal: CostCurve(.vessel, "m3", 0.1...628, 3.5565, 0.3776, 0.0905, 1.49, 1.52),
        .vesselVertical: CostCurve(.vessel, "m3", 0.3...520, 3.4974, 0.4485, 0.1074, 2.25, 1.82),
        .pumpCentrifugal: CostCurve(.pump, "kW", 1...300, 3.3892, 0.0536, 0.1538, 1.89, 1.35),
        .compressor: CostCurve(.compressor, "kW", 450...3000, 2.2897, 1.3604, -0.1027, 0, 0),
        .tankFixedRoof: CostCurve(.tank, "m3", 90...30_000, 4.8509, -0.3973, 0.1445, 0, 0),
        .tankFloatingRoof: CostCurve(.tank, "m3", 1000...40_000, 5.9567, -0.7585, 0.1749, 0, 0),
        .exchangerFixedTube: CostCurve(.exchanger, "m2", 10...1000, 4.3247, -0.303, 0.1634, 1.63, 1.66),
        .exchangerUTube: CostCurve(.exchanger, "m2", 10...1000, 4.1884, -0.2503, 0.1974, 1.63, 1.66),
        .exchangerFloatingHead: CostCurve(.exchanger, "m2", 10...1000, 4.8306, -0.8509, 0.3187, 1.63, 1.66),
    ]

    private init(
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
