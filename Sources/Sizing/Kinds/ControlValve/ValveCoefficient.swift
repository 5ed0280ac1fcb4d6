/// The required flow coefficient, IEC 60534-2-1:2011 (ANSI/ISA-75.01.01), turbulent flow.
struct ValveCoefficient: Sendable, Hashable {
    /// N1 and N6 of the standard for Kv, m³/h, kg/h, kPa and kg/m³; reference density kg/m³.
    static let n1 = 0.1
    static let n6 = 3.16
    static let referenceDensity = 999.1

    /// What limits the flow, by service.
    enum Limit: Sendable, Hashable {
        /// Pa.
        case liquid(criticalRatio: Double, chokedDrop: Double, sizingDrop: Double)
        case gas(ratio: Double, chokedRatio: Double, sizingRatio: Double, expansion: Double)
    }

    let kv: Double
    let fittings: ValveFittings?
    let limit: Limit

    var cv: Double { Self.cv(kv) }

    /// FP; 1 without fittings.
    var pipingFactor: Double { 1 / (fittings?.inverseSquaredPipingFactor(kv) ?? 1).squareRoot() }

    var isChoked: Bool {
        switch limit {
        case .liquid(_, let choked, let sizing): sizing >= choked * (1 - 1e-12)
        case .gas(_, let choked, let sizing, _): sizing >= choked * (1 - 1e-12)
        }
    }

    static func cv(_ kv: Double) -> Double { kv / 0.865 }

    /// The coefficient between `fittings`; nil when the bore cannot pass the flow, whatever its trim.
    init?(_ input: ControlValveInput, _ fittings: ValveFittings?) {
        let start = Self.required(input, nil, at: 0).kv
        guard let fittings else {
            self.init(kv: start, fittings: nil, limit: Self.required(input, nil, at: start).limit)
            return
        }
        let first = Self.required(input, fittings, at: 0).kv
        guard let kv = FixedPoint.solve(from: first, { Self.required(input, fittings, at: $0).kv }) else { return nil }
        let factor = fittings.inverseSquaredPipingFactor(kv)
        guard factor > 0 else { return nil }
        self.init(kv: kv, fittings: fittings, limit: Self.required(input, fittings, at: kv).limit)
    }

    private init(kv: Double, fittings: ValveFittings?, limit: Limit) {
        (self.kv, self.fittings, self.limit) = (kv, fittings, limit)
    }

    /// The right-hand side of the sizing equation, with the piping factors at `kv`.
    private static func required(
        _ input: ControlValveInput,
        _ fittings: ValveFittings?,
        at kv: Double
    ) -> (kv: Double, limit: Limit) {
        // 1/FP^2, held at zero where the fittings would recover more than the drop.
        let piping = max(0, fittings?.inverseSquaredPipingFactor(kv) ?? 1)
        switch input.fluid {
        case .liquid(let liquid):
            let recovery = fittings?.inverseSquaredRecovery(kv, input.recovery) ?? 1
            return Self.liquid(liquid, input, piping: piping, recovery: max(0, recovery))
        case .gas(let gas):
            let bracket = fittings?.ratioBracket(kv, input.ratioFactor) ?? 1
            return Self.gas(gas, input, piping: piping, bracket: max(0, bracket))
        }
    }

    /// Kv = Q/(N1 FP) √(G/Δp), Δp limited to (FLP/FP)² (p1 − FF pv).
    private static func liquid(
        _ liquid: ControlValveInput.Liquid,
        _ input: ControlValveInput,
        piping: Double,
        recovery: Double
    ) -> (kv: Double, limit: Limit) {
        let criticalRatio = liquid.criticalRatio
        let squaredRecovery = input.recovery * input.recovery / recovery
        let margin = input.inlet.si - criticalRatio * (liquid.vapor?.pressure.si ?? 0)
        let choked = squaredRecovery * piping * margin
        let sizing = min(input.drop, choked)
        let gravity = liquid.density / referenceDensity
        // FP² Δp written out, because the choked limit holds FP² in its denominator.
        let drop = input.drop <= choked ? input.drop / piping : squaredRecovery * margin
        let kv = liquid.flow * 3600 / n1 * (gravity / (drop / 1000)).squareRoot()
        return (kv, .liquid(criticalRatio: criticalRatio, chokedDrop: choked, sizingDrop: sizing))
    }

    /// Kv = W/[N6 FP Y √(x p1 ρ1)], x limited to Fγ xTP; the 2011 edition has xTP in Y as well.
    private static func gas(
        _ gas: ControlValveInput.Gas,
        _ input: ControlValveInput,
        piping: Double,
        bracket: Double
    ) -> (kv: Double, limit: Limit) {
        let ratio = input.drop / input.inlet.si
        let choked = gas.heatRatio / 1.4 * input.ratioFactor * piping / bracket
        let sizing = min(ratio, choked)
        let expansion = ratio <= choked ? 1 - sizing / (3 * choked) : 2 / 3.0
        let flow = gas.massFlow * 3600
        // FP √x written out for the same reason.
        let root =
            (ratio <= choked ? sizing / piping : gas.heatRatio / 1.4 * input.ratioFactor / bracket).squareRoot()
        let force = (input.inlet.si / 1000 * gas.state.density.si).squareRoot()
        let kv = flow / (n6 * expansion * root * force)
        return (kv, .gas(ratio: ratio, chokedRatio: choked, sizingRatio: sizing, expansion: expansion))
    }
}
