/// The fittings and the size of a control valve, step by step.
extension Worksheet {
    private static let standard = "IEC 60534-2-1:2011, fittings"

    mutating func traceFittings(_ input: ControlValveInput, _ found: ValveCoefficient, _ fittings: ValveFittings) {
        let diameters = [
            TraceValue("d", fittings.bore, .millimetre), TraceValue("D1", fittings.inlet, .millimetre),
            TraceValue("D2", fittings.outlet, .millimetre),
        ]
        step(
            "valve.zeta",
            "sum = z1 + z2 + zB1 - zB2; z1 = 0.5 [1 - (d/D1)^2]^2, z2 = [1 - (d/D2)^2]^2, zB = 1 - (d/D)^4",
            diameters + [
                TraceValue("z1", fittings.inletLoss), TraceValue("z2", fittings.outletLoss),
                TraceValue("zB1", fittings.inletBernoulli), TraceValue("zB2", fittings.outletBernoulli),
            ],
            TraceValue("sum", fittings.sum),
            Self.standard
        )
        let numbers = [TraceValue("Kv", found.kv), TraceValue("d", fittings.bore, .millimetre)]
        step(
            "valve.fp",
            "FP = [1 + (sum/N2)(Kv/d^2)^2]^(-1/2), d in mm, Kv the converged one; N2 = 0.0016",
            [TraceValue("sum", fittings.sum)] + numbers,
            TraceValue("FP", found.pipingFactor),
            Self.standard + ", iterated to 1e-12"
        )
        let inletSum = TraceValue("z1 + zB1", fittings.inletSum)
        switch input.fluid {
        case .liquid:
            step(
                "valve.flp",
                "FLP = FL [1 + (FL^2/N2)(z1 + zB1)(Kv/d^2)^2]^(-1/2)",
                [TraceValue("FL", input.recovery), inletSum] + numbers,
                TraceValue("FLP", found.installedRecovery(input.recovery)),
                Self.standard
            )
        case .gas:
            step(
                "valve.xtp",
                "xTP = (xT/FP^2)/[1 + (xT (z1 + zB1)/N5)(Kv/d^2)^2]; N5 = 0.0018",
                [TraceValue("xT", input.ratioFactor), TraceValue("FP", found.pipingFactor), inletSum] + numbers,
                TraceValue("xTP", found.installedRatio(input.ratioFactor)),
                Self.standard
            )
        }
    }

    mutating func trace(_ pick: ValveSelection, _ input: ControlValveInput) {
        for candidate in pick.candidates { trace(candidate, input) }
        if let fittings = pick.coefficient.fittings { traceFittings(input, pick.coefficient, fittings) }
        step(
            "valve.size",
            "smallest size with Cv_i <= f Cv_rated, speed <= limit and d >= 0.49 D; else the largest with Cv_i <= f Cv_rated",
            [
                TraceValue("Cv_i", pick.coefficient.cv), TraceValue("f", input.maxOpening),
                TraceValue("Cv_rated", pick.chosen.valve.rated), TraceValue("speed", pick.chosen.speed),
                TraceValue("limit", ValveSelection.limit(of: input)),
                TraceValue("d", pick.chosen.valve.bore, .millimetre),
                TraceValue("D", input.inletPipe ?? 0, .millimetre),
            ],
            TraceValue("NPS", pick.chosen.valve.nps),
            "generic rated Cv (representative, recalled); limits are project choices"
        )
        step(
            "valve.opening",
            "Cv_i/Cv_rated",
            [TraceValue("Cv_i", pick.coefficient.cv), TraceValue("Cv_rated", pick.chosen.valve.rated)],
            TraceValue("opening", pick.opening),
            "definition"
        )
    }

    /// One size tried: its own coefficient, and its velocity or Mach number.
    private mutating func trace(_ candidate: ValveSelection.Candidate, _ input: ControlValveInput) {
        let id = "valve.nps_" + NumberText.text(candidate.valve.nps)
        let bore = TraceValue("d", candidate.valve.bore, .millimetre)
        let rated = TraceValue("Cv_rated", candidate.valve.rated)
        if let found = candidate.coefficient {
            step(
                id + ".cv",
                "Cv_i by the same equations between the reducers of this size, d limited to D; allowed f Cv_rated",
                [bore, TraceValue("FP", found.pipingFactor), TraceValue("f", input.maxOpening), rated],
                TraceValue("Cv_i", found.cv),
                "IEC 60534-2-1:2011; opening limit is a project choice"
            )
        } else {
            step(
                id + ".cv",
                "Kv = f(FP(Kv)) has no solution: this bore cannot pass the flow",
                [bore],
                rated,
                Self.standard
            )
        }
        let area = candidate.valve.bore
        switch input.fluid {
        case .liquid(let liquid):
            step(
                id + ".velocity",
                "v = Q/(pi d^2/4), limit 10 m/s",
                [TraceValue("Q", liquid.flow, .cubicMetrePerHour), TraceValue("d", area, .millimetre)],
                TraceValue("v", candidate.speed, .metrePerSecond),
                "project choice"
            )
        case .gas(let gas):
            step(
                id + ".mach",
                "Ma = W/(rho2 pi d^2/4)/c, rho2 = rho1 p2/p1, c = sqrt(k Z R T/M), limit 0.3",
                [
                    TraceValue("W", gas.massFlow, .kilogramPerHour),
                    TraceValue("rho1", gas.state.density.si, .kilogramPerCubicMetre),
                    TraceValue("p1", input.inlet.si, .kPaa), TraceValue("p2", input.outlet.si, .kPaa),
                    TraceValue("d", area, .millimetre), TraceValue("c", gas.soundSpeed, .metrePerSecond),
                ],
                TraceValue("Ma", candidate.speed),
                "project choice; Z and T of the inlet"
            )
        }
    }
}
