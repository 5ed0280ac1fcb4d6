import Foundation

/// Mean temperature difference of an exchanger; K.
struct TemperatureProgram: Sendable, Hashable {
    /// Hot inlet over cold outlet.
    let warmEnd: Double
    /// Hot outlet over cold inlet.
    let coldEnd: Double
    let logMean: Double
    /// R and P; nil when a side is isothermal.
    let capacityRatio: Double?
    let effectiveness: Double?
    let factor: Double
    let shells: Int
    /// Cold outlet above hot outlet.
    let isCrossed: Bool

    static let mostShells = 6

    /// Throws `E_F_FACTOR` when six shells in series do not reach the smallest F.
    init(_ input: HeatExchangerInput, _ balance: HeatBalance) throws(SizingFault) {
        let (hot, cold) = (balance.hot, balance.cold)
        warmEnd = hot.inlet - cold.outlet
        coldEnd = hot.outlet - cold.inlet
        logMean = Self.logMean(warmEnd, coldEnd)
        isCrossed = cold.outlet > hot.outlet + HeatBalance.same
        guard !hot.isIsothermal, !cold.isIsothermal else {
            (capacityRatio, effectiveness, factor, shells) = (nil, nil, 1, 1)
            return
        }
        let ratio = (hot.inlet - hot.outlet) / (cold.outlet - cold.inlet)
        let share = (cold.outlet - cold.inlet) / (hot.inlet - cold.inlet)
        (capacityRatio, effectiveness) = (ratio, share)
        switch input.arrangement {
        case .counterCurrent: (factor, shells) = (1, 1)
        case .shellAndTube: (factor, shells) = try Self.series(ratio, share, atLeast: input.minimumFactor)
        }
    }

    /// (d1 - d2)/ln(d1/d2); the arithmetic mean where both are the same to 1e-6.
    static func logMean(_ first: Double, _ second: Double) -> Double {
        guard abs(first - second) >= 1e-6 * max(first, second) else { return (first + second) / 2 }
        return (first - second) / log(first / second)
    }

    private static func series(
        _ ratio: Double,
        _ share: Double,
        atLeast limit: Double
    ) throws(SizingFault) -> (Double, Int) {
        var best = 0.0
        for shells in 1...mostShells {
            let each = CorrectionFactor.effectiveness(share, ratio: ratio, shells: shells)
            guard let factor = CorrectionFactor.bowman(each, ratio: ratio) else { continue }
            if factor >= limit * (1 - 1e-9) { return (factor, shells) }
            best = max(best, factor)
        }
        throw SizingFault(
            .fFactor,
            nil,
            [.number(Double(mostShells)), .number(limit), .number(best), .number(ratio), .number(share)]
        )
    }
}
