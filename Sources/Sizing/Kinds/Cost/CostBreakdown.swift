import Foundation

/// Module costing of one item: Turton et al., appendix A; AACE 18R-97 class 5.
struct CostBreakdown: Sendable, Hashable {
    let purchasedBase: Double
    let purchasedEscalated: Double
    let materialFactor: Double?
    let pressureFactor: Double?
    let moduleFactor: Double
    let equipmentCost: Double
    let bareModule: Double
    let totalModule: Double
    let grassRoots: Double?
    let isExtrapolated: Bool
    let sizeRange: ClosedRange<Double>?
    /// The pressure the curve ends at, when the request is above it; barg.
    let pressureLimit: Double?

    /// 15 % contingency and 3 % fee.
    private static let contingencyAndFee = 1.18

    init(_ request: CostRequest) {
        switch request.equipment.basis {
        case .curve(let curve): self.init(request, curve)
        case .placeholder(let item): self.init(request, item)
        }
    }

    private init(_ request: CostRequest, _ curve: CostCurve) {
        let base = curve.purchased(request.size)
        purchasedBase = base.cost
        purchasedEscalated = base.cost * request.cepci / CostCurve.index
        let limit: Double? =
            switch curve.family {
            case .pump: 100
            case .exchanger: 140
            case .vessel, .compressor, .tank: nil
            }
        pressureLimit = limit.flatMap { request.pressure > $0 * (1 + 1e-9) ? $0 : nil }
        let pressure = min(request.pressure, limit ?? .infinity)
        let factor = Self.pressureFactor(curve.family, pressure, diameter: request.diameter)
        let isStainless = request.material == "SS"
        let atPressure = Self.moduleFactor(request, curve, request.materialFactor * factor, isStainless: isStainless)
        let plain = Self.moduleFactor(request, curve, 1, isStainless: false)
        (materialFactor, pressureFactor, moduleFactor) = (request.materialFactor, factor, atPressure)
        equipmentCost = purchasedEscalated * request.materialFactor * factor * request.quantity
        bareModule = purchasedEscalated * atPressure * request.quantity
        totalModule = Self.contingencyAndFee * bareModule
        grassRoots = totalModule + 0.5 * purchasedEscalated * plain * request.quantity
        isExtrapolated = base.isExtrapolated
        sizeRange = curve.sizes
    }

    private init(_ request: CostRequest, _ item: CostPlaceholder) {
        purchasedBase = item.cost * pow(request.size / item.size, item.exponent)
        purchasedEscalated = purchasedBase * request.cepci / 797.9
        (materialFactor, pressureFactor, moduleFactor) = (nil, nil, item.installation)
        equipmentCost = purchasedEscalated * request.quantity
        bareModule = equipmentCost * item.installation
        totalModule = Self.contingencyAndFee * bareModule
        (grassRoots, isExtrapolated, sizeRange, pressureLimit) = (nil, false, nil, nil)
    }

    private static func moduleFactor(
        _ request: CostRequest,
        _ curve: CostCurve,
        _ factors: Double,
        isStainless: Bool
    ) -> Double {
        switch curve.family {
        case .vessel, .pump, .exchanger: curve.b1 + curve.b2 * factors
        case .tank: 1.1
        case .compressor:
            switch request.compressor {
            case .centrifugal: isStainless ? 5.8 : 2.7
            case .reciprocating: isStainless ? 7.0 : 3.4
            }
        }
    }

    /// Where the formula for vessels ends, barg: its wall thickness, p D/(2 (850 - 0.6 p)), would be endless.
    static let vesselPressureLimit = 850 / 0.6 - 1

    /// Never below 1: a low pressure makes nothing cheaper.
    private static func pressureFactor(_ family: CostCurve.Family, _ barg: Double, diameter: Double?) -> Double {
        switch family {
        case .vessel:
            guard let diameter else { return 1 }
            let absolute = barg + 1
            return max(1, (absolute * diameter / (2 * (850 - 0.6 * absolute)) + 0.00315) / 0.0063)
        case .pump: return polynomial(barg, above: 10, -0.3935, 0.3957, -0.00226)
        case .exchanger: return polynomial(barg, above: 5, 0.03881, -0.11272, 0.08183)
        case .compressor, .tank: return 1
        }
    }

    private static func polynomial(_ barg: Double, above: Double, _ c1: Double, _ c2: Double, _ c3: Double) -> Double {
        guard barg > above else { return 1 }
        let x = log10(barg)
        return max(1, pow(10, c1 + c2 * x + c3 * x * x))
    }
}
