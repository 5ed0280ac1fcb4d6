/// Where the purchased cost of an item comes from.
enum CostBasis: Sendable, Hashable {
    case curve(CostCurve)
    case placeholder(CostPlaceholder)

    /// The published curve, where there is one.
    var curve: CostCurve? {
        switch self {
        case .curve(let curve): curve
        case .placeholder: nil
        }
    }

    /// The unit of sizes.
    var sizeUnit: String {
        switch self {
        case .curve(let curve): curve.sizeUnit
        case .placeholder(let item): item.sizeUnit
        }
    }
}

extension CostEquipment {
    /// Turton et al., appendix A, where it has the equipment; a figure without a source elsewhere.
    var basis: CostBasis {
        switch self {
        case .vesselHorizontal: .curve(CostCurve(.vessel, "m3", 0.1...628, 3.5565, 0.3776, 0.0905, 1.49, 1.52))
        case .vesselVertical: .curve(CostCurve(.vessel, "m3", 0.3...520, 3.4974, 0.4485, 0.1074, 2.25, 1.82))
        case .pumpCentrifugal: .curve(CostCurve(.pump, "kW", 1...300, 3.3892, 0.0536, 0.1538, 1.89, 1.35))
        case .compressor: .curve(CostCurve(.compressor, "kW", 450...3000, 2.2897, 1.3604, -0.1027, 0, 0))
        case .tankFixedRoof: .curve(CostCurve(.tank, "m3", 90...30_000, 4.8509, -0.3973, 0.1445, 0, 0))
        case .tankFloatingRoof: .curve(CostCurve(.tank, "m3", 1000...40_000, 5.9567, -0.7585, 0.1749, 0, 0))
        case .exchangerFixedTube: .curve(CostCurve(.exchanger, "m2", 10...1000, 4.3247, -0.303, 0.1634, 1.63, 1.66))
        case .exchangerUTube: .curve(CostCurve(.exchanger, "m2", 10...1000, 4.1884, -0.2503, 0.1974, 1.63, 1.66))
        case .exchangerFloatingHead: .curve(CostCurve(.exchanger, "m2", 10...1000, 4.8306, -0.8509, 0.3187, 1.63, 1.66))
        case .controlValve: .placeholder(CostPlaceholder(9000, at: 59.7, "Cv", exponent: 0.6, installation: 1.5))
        case .reliefValve: .placeholder(CostPlaceholder(6000, at: 1.287, "in2", exponent: 0.6, installation: 1.5))
        case .controlSystem:
            .placeholder(CostPlaceholder(60_000, at: 100, "channels", exponent: 0.8, installation: 1.2))
        }
    }
}
