/// Oil and water from whichever of the four liquid data were given.
struct LiquidSplit: Sendable, Hashable {
    let oil: LiquidFlow
    let water: LiquidFlow

    var total: LiquidFlow { oil + water }

    static let unreadable = LiquidSplit(oil: .unreadable, water: .unreadable)
}

/// The liquid data of a three-phase request.
struct LiquidData: Sendable, Hashable {
    let oil: LiquidFlow?
    let water: LiquidFlow?
    let liquid: LiquidFlow?
    let cut: Double?

    enum Outcome: Sendable, Hashable {
        case split(LiquidSplit)
        case missing(String)
        /// Two fields that disagree, with their values.
        case contradiction(String, String, Stated, Stated)
    }

    /// A value as it is shown against another.
    enum Stated: Sendable, Hashable {
        case flow(LiquidFlow)
        case fraction(Double)

        var value: Double {
            switch self {
            case .flow(let flow): flow.si * 3600
            case .fraction(let fraction): fraction
            }
        }

        var unit: String {
            switch self {
            case .flow: "m3/h"
            case .fraction: ""
            }
        }
    }

    /// Whether a given value could not be read.
    var isFaulty: Bool {
        [oil?.si, water?.si, liquid?.si, cut].contains { $0?.isNaN == true }
    }

    /// What any two of the data determine; every other datum has to agree within 0.5 %, a cut within 0.5 % of the liquid.
    func resolve() -> Outcome {
        switch (oil, water, liquid, cut) {
        case (let oil?, let water?, _, _): checked(oil, water)
        case (let oil?, nil, let liquid?, _): remainder(liquid, oil, named: "oil_rate") { checked(oil, $0) }
        case (nil, let water?, let liquid?, _): remainder(liquid, water, named: "water_rate") { checked($0, water) }
        case (nil, nil, let liquid?, let cut?): checked(liquid * (1 - cut), liquid * cut)
        case (let oil?, nil, nil, let cut?): fromOil(oil, cut)
        case (nil, let water?, nil, let cut?): fromWater(water, cut)
        case (nil, nil, nil, _): .missing("liquid_rate")
        case (_?, nil, nil, nil), (nil, _?, nil, nil), (nil, nil, _?, nil): .missing("water_cut")
        }
    }

    private func remainder(
        _ liquid: LiquidFlow,
        _ part: LiquidFlow,
        named name: String,
        _ found: (LiquidFlow) -> Outcome
    ) -> Outcome {
        guard part.si <= liquid.si * 1.005 else {
            return .contradiction("liquid_rate", name, .flow(liquid), .flow(part))
        }
        return found(LiquidFlow(si: max(0, liquid.si - part.si)))
    }

    private func fromOil(_ oil: LiquidFlow, _ cut: Double) -> Outcome {
        guard cut < 1 else {
            return oil.si > 0
                ? .contradiction("water_cut", "oil_rate", .fraction(cut), .flow(oil)) : .missing("water_rate")
        }
        return checked(oil, oil * (cut / (1 - cut)))
    }

    private func fromWater(_ water: LiquidFlow, _ cut: Double) -> Outcome {
        guard cut > 0 else {
            return water.si > 0
                ? .contradiction("water_cut", "water_rate", .fraction(cut), .flow(water)) : .missing("oil_rate")
        }
        return checked(water * ((1 - cut) / cut), water)
    }

    private func checked(_ oil: LiquidFlow, _ water: LiquidFlow) -> Outcome {
        let total = oil + water
        if let liquid, !Self.agree(liquid.si, total.si) {
            return .contradiction("liquid_rate", "oil_rate + water_rate", .flow(liquid), .flow(total))
        }
        let found = total.si > 0 ? water / total : 0
        // Relative to the liquid: 33 % is what people write for two flows that make 33.3 %.
        if let cut, total.si > 0, abs(cut - found) > 0.005 * (1 + 1e-9) {
            return .contradiction("water_cut", "water_rate", .fraction(cut), .fraction(found))
        }
        return .split(LiquidSplit(oil: oil, water: water))
    }

    private static func agree(_ first: Double, _ second: Double) -> Bool {
        abs(first - second) <= 0.005 * max(abs(first), abs(second)) * (1 + 1e-9)
    }
}
