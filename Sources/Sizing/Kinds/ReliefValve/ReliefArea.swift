import Foundation

/// Required area by API Std 520 Part I, 10th edition, SI forms; mm², kPa absolute.
struct ReliefArea: Sendable, Hashable {
    let area: Double
    /// Names and values of the coefficients that the service has.
    let coefficients: [Coefficient]
    /// `critical` or `subcritical`; nil for steam and liquid.
    let regime: String?

    struct Coefficient: Sendable, Hashable {
        let name: String
        let value: Double
    }

    init(_ input: ReliefInput) throws(SizingFault) {
        let relieving = input.relieving
        let back = input.backPressure.si / 1000
        guard back < relieving * (1 - 1e-9) else {
            throw SizingFault(
                .backPressure,
                "back_pressure",
                [.measure(back * 1000, .kPaa), .measure(relieving * 1000, .kPaa)]
            )
        }
        switch input.load {
        case .gas(let flow, let mass, let temperature, let heatRatio, let z):
            let heat = flow * (temperature * z / mass).squareRoot()
            self = Self.gas(input, heat, heatRatio, relieving, back)
        case .steam(let flow, let superheat):
            guard relieving <= 22_057 * (1 + 1e-9) else {
                throw SizingFault(.range, "set_pressure", ["P1", .number(relieving, "kPaa"), "-", "22057 kPaa"])
            }
            let napier =
                relieving <= 10_339 * (1 + 1e-9)
                ? 1 : (0.02764 * relieving - 1000) / (0.03324 * relieving - 1061)
            let divisor =
                relieving * input.discharge * input.backPressureFactor * input.combination * napier * superheat
            self.init(area: 190.5 * flow / divisor, [Coefficient(name: "KN", value: napier)], nil)
        case .liquid(let flow, let gravity, let viscosity):
            self = Self.liquid(input, flow, gravity, viscosity, relieving - back)
        }
    }

    private init(area: Double, _ coefficients: [Coefficient], _ regime: String?) {
        (self.area, self.coefficients, self.regime) = (area, coefficients, regime)
    }

    /// Back pressure up to which the flow of a gas is critical, kPa absolute.
    static func criticalBackPressure(_ relieving: Double, _ k: Double) -> Double {
        relieving * pow(2 / (k + 1), k / (k - 1))
    }

    func coefficient(_ name: String) -> Double? { coefficients.first { $0.name == name }?.value }

    private static func gas(
        _ input: ReliefInput,
        _ heat: Double,
        _ k: Double,
        _ relieving: Double,
        _ back: Double
    ) -> Self {
        let isCritical = back <= criticalBackPressure(relieving, k) * (1 + 1e-9)
        let regime = isCritical ? "critical" : "subcritical"
        if isCritical || input.valveType == .balanced {
            let c = 0.03948 * (k * pow(2 / (k + 1), (k + 1) / (k - 1))).squareRoot()
            let divisor = c * input.discharge * relieving * input.backPressureFactor * input.combination
            return Self(area: heat / divisor, [Coefficient(name: "C", value: c)], regime)
        }
        let r = back / relieving
        let bracket = k / (k - 1) * pow(r, 2 / k) * (1 - pow(r, (k - 1) / k)) / (1 - r)
        let f2 = bracket.squareRoot()
        let root = (relieving * (relieving - back)).squareRoot()
        return Self(
            area: 17.9 * heat / (f2 * input.discharge * input.combination * root),
            [Coefficient(name: "F2", value: f2)],
            regime
        )
    }

    /// Capacity-certified liquid valve with the viscosity factor of the 10th edition.
    private static func liquid(
        _ input: ReliefInput,
        _ flow: Double,
        _ gravity: Double,
        _ viscosity: Double,
        _ drop: Double
    ) -> Self {
        let factors = input.discharge * input.backPressureFactor * input.combination
        let inviscid = 11.78 * flow * 60_000 / factors * (gravity / drop).squareRoot()
        let square = inviscid * 1e-6
        let reynolds =
            gravity * PhysicalConstant.waterDensity * (flow / square) * (4 * square / .pi).squareRoot() / viscosity
        let correction = 1 / (1 + 170 / reynolds).squareRoot()
        return Self(
            area: inviscid / correction,
            [
                Coefficient(name: "area_inviscid", value: inviscid), Coefficient(name: "reynolds", value: reynolds),
                Coefficient(name: "Kv", value: correction),
            ],
            nil
        )
    }
}
