/// Reducers on both sides of a valve, IEC 60534-2-1:2011 section 8; lengths in m.
struct ValveFittings: Sendable, Hashable {
    /// N2, N5 of the standard for Kv and mm.
    static let n2 = 1.60e-3
    static let n5 = 1.80e-3

    let bore: Double
    let inlet: Double
    let outlet: Double

    /// No reducers: the valve is as wide as its pipes.
    init(bore: Double) { self.init(bore: bore, inlet: bore, outlet: bore) }

    init(bore: Double, inlet: Double, outlet: Double) {
        (self.bore, self.inlet, self.outlet) = (bore, inlet, outlet)
    }

    /// ζ1, head loss of the inlet reducer.
    var inletLoss: Double {
        let contraction = 1 - square(bore / inlet)
        return 0.5 * contraction * contraction
    }

    /// ζ2, head loss of the outlet expander.
    var outletLoss: Double {
        let expansion = 1 - square(bore / outlet)
        return expansion * expansion
    }

    /// ζB1 and ζB2, Bernoulli coefficients.
    var inletBernoulli: Double { 1 - square(square(bore / inlet)) }
    var outletBernoulli: Double { 1 - square(square(bore / outlet)) }

    /// Σζ.
    var sum: Double { inletLoss + outletLoss + inletBernoulli - outletBernoulli }

    /// ζ1 + ζB1.
    var inletSum: Double { inletLoss + inletBernoulli }

    /// (Kv/d²)², d in mm.
    func squaredRatio(_ kv: Double) -> Double { square(kv / square(bore * 1000)) }

    /// 1/FP²; not positive where the Bernoulli terms recover more than the whole drop.
    func inverseSquaredPipingFactor(_ kv: Double) -> Double { 1 + sum / Self.n2 * squaredRatio(kv) }

    /// FL²/FLP².
    func inverseSquaredRecovery(_ kv: Double, _ recovery: Double) -> Double {
        1 + recovery * recovery / Self.n2 * inletSum * squaredRatio(kv)
    }

    /// The bracket under xTP.
    func ratioBracket(_ kv: Double, _ ratioFactor: Double) -> Double {
        1 + ratioFactor * inletSum / Self.n5 * squaredRatio(kv)
    }

    private func square(_ value: Double) -> Double { value * value }
}
