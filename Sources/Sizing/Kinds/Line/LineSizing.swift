/// The size of a line and what it does there; SI.
struct LineSizing: Sendable, Hashable {
    let fluid: LineFluid
    let limits: LineLimits
    let wall: PipeWall
    /// Every size looked at, smallest first; the last one is reported.
    let trials: [LineTrial]
    let chosen: LineTrial
    /// Pa.
    let drop: Double
    /// ASME B16.5 class of its flanges, group 1.1; nil above class 2500.
    let flange: Double?

    init(_ input: LineInput) throws(SizingFault) {
        let fluid = LineFluid(input)
        let limits = LineLimits(input, fluid)
        let wall = try PipeWall(input)
        let sizes = input.size.map { [$0] } ?? PipeSize.all
        var trials: [LineTrial] = []
        for size in sizes {
            guard let trial = LineTrial(size, input, fluid, limits, wall) else { continue }
            trials.append(trial)
            if trial.fits { break }
        }
        guard let chosen = trials.last, chosen.fits || input.size != nil else {
            throw Self.noPipe(sizes, input, fluid, limits)
        }
        (self.fluid, self.limits, self.wall, self.trials, self.chosen) = (fluid, limits, wall, trials, chosen)
        drop = try Self.drop(input, fluid, chosen)
        flange = FlangeClass.smallest(holding: input.designPressure, at: input.temperature)
    }

    private static func drop(_ input: LineInput, _ fluid: LineFluid, _ trial: LineTrial) throws(SizingFault) -> Double {
        let pressure = input.pressure.absolute.si
        switch input.service {
        case .liquid, .twoPhase:
            let drop = trial.gradient * input.length
            guard drop < pressure * (1 - 1e-12) || !drop.isFinite else {
                throw SizingFault(
                    .dpExceedsPressure,
                    "length",
                    [.measure(drop, .kPa), .measure(pressure, .kPaa)]
                )
            }
            return drop
        case .gas:
            let flux = fluid.density * trial.velocity * trial.velocity / pressure
            let resistance = trial.friction * input.length / trial.bore
            guard let share = IsothermalFlow.dropShare(flux: flux, resistance: resistance) else {
                throw SizingFault(
                    .chokedLine,
                    "length",
                    [
                        .measure(input.length, .metre), .number(trial.size.nps),
                        .measure(pressure, .kPaa),
                    ]
                )
            }
            return share * pressure
        }
    }

    private static func noPipe(
        _ sizes: [PipeSize],
        _ input: LineInput,
        _ fluid: LineFluid,
        _ limits: LineLimits
    ) -> SizingFault {
        SizingFault(
            .noPipe,
            input.size == nil ? nil : "nps",
            [
                .number(sizes.first?.nps ?? 0), .number(sizes.last?.nps ?? 0),
                .measure(fluid.flow, .actualCubicMetrePerHour), .measure(limits.velocity, .metrePerSecond),
                limits.gradient.map { .measure($0, .kilopascalPer100Metres) } ?? "-",
                .measure(input.designPressure.si, .psig),
            ]
        )
    }
}
