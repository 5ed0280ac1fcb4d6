/// The choice of a generic globe valve for a line.
struct ValveSelection: Sendable, Hashable {
    /// One size tried with its own reducers.
    struct Candidate: Sendable, Hashable {
        let valve: GenericValve
        /// nil when the bore cannot pass the flow.
        let coefficient: ValveCoefficient?
        /// Body velocity in m/s of a liquid, outlet Mach number of a gas.
        let speed: Double
        let isKept: Bool
        let keepsSpeed: Bool
        let isHalfLine: Bool
    }

    /// Body velocity of a liquid, m/s, and outlet Mach number of a gas (project choice).
    static let maxVelocity = 10.0
    static let maxMach = 0.3
    /// Smallest bore over the line's (project choice).
    static let minBoreRatio = 0.49
    /// Required over rated Cv below which the trim is reduced.
    static let reducedTrim = 0.20

    /// Every size that fits the line, smallest first.
    let candidates: [Candidate]
    let chosen: Candidate
    let coefficient: ValveCoefficient

    var opening: Double { coefficient.cv / chosen.valve.rated }

    init(_ input: ControlValveInput, line: Double, _ bare: ValveCoefficient) throws(SizingFault) {
        let fitting = input.style.sizes.filter { $0.bore <= 1.02 * line * (1 + 1e-9) }
        candidates = fitting.map { Self.candidate($0, input, line) }
        let kept = candidates.filter(\.isKept)
        let best = kept.first { $0.keepsSpeed && $0.isHalfLine } ?? kept.last
        guard let best, let coefficient = best.coefficient else {
            throw SizingFault(
                .valveTooLarge,
                nil,
                [.measure(line, .millimetre), .number(bare.cv), .number(input.maxOpening)]
            )
        }
        (chosen, self.coefficient) = (best, coefficient)
    }

    private static func candidate(_ valve: GenericValve, _ input: ControlValveInput, _ line: Double) -> Candidate {
        let coefficient = ValveCoefficient(input, input.fittings(around: min(valve.bore, line)))
        let allowed = input.maxOpening * valve.rated * (1 + 1e-9)
        let speed = speed(input, bore: valve.bore)
        return Candidate(
            valve: valve,
            coefficient: coefficient,
            speed: speed,
            isKept: coefficient.map { $0.cv <= allowed } ?? false,
            keepsSpeed: speed <= limit(of: input) * (1 + 1e-9),
            isHalfLine: valve.bore >= minBoreRatio * line * (1 - 1e-9)
        )
    }

    static func limit(of input: ControlValveInput) -> Double {
        switch input.fluid {
        case .liquid: maxVelocity
        case .gas: maxMach
        }
    }

    /// Body velocity of a liquid; Mach number at the outlet of a gas, with Z and T of the inlet.
    private static func speed(_ input: ControlValveInput, bore: Double) -> Double {
        let area = .pi * bore * bore / 4
        switch input.fluid {
        case .liquid(let liquid): return liquid.flow / area
        case .gas(let gas):
            let density = gas.state.density.si * (input.outlet.si / input.inlet.si)
            return gas.massFlow / (density * area) / gas.soundSpeed
        }
    }
}

extension ControlValveInput.Gas {
    /// m/s, √(k Z R T/M).
    var soundSpeed: Double {
        let specific = PhysicalConstant.gas / (state.molarMass / 1000)
        return (heatRatio * state.compressibility.factor * specific * state.temperature.si).squareRoot()
    }
}
