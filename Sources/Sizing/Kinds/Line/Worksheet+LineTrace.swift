/// The calculation of a line, step by step.
extension Worksheet {
    mutating func traceFluid(_ input: LineInput, _ fluid: LineFluid) {
        var numbers: [TraceValue] = []
        if let liquid = input.liquid {
            numbers.append(TraceValue("QL", liquid.flow, .actualCubicMetrePerHour))
            numbers.append(TraceValue("rhoL", liquid.density, .kilogramPerCubicMetre))
        }
        if let gas = input.gas {
            trace(gas.state, "line")
            let flow = TraceValue("QG", gas.flow, .actualCubicMetrePerHour)
            let density = TraceValue("rhoG", gas.state.density.si, .kilogramPerCubicMetre)
            step(
                "line.gas_flow",
                "QG = n M/rhoG",
                [TraceValue("n (mol/s)", gas.rate), TraceValue("M (g/mol)", gas.state.molarMass), density],
                flow,
                "amount of substance at 101.325 kPa and the standard temperature of the unit"
            )
            numbers += [flow, density]
            if gas.isViscosityEstimated, let viscosity = gas.viscosity {
                traceViscosity(gas.state, viscosity, "line")
            }
        }
        step(
            "line.density",
            "rho = (QL rhoL + QG rhoG)/(QL + QG), no slip; of one phase its own",
            numbers,
            TraceValue("rho", fluid.density, .kilogramPerCubicMetre),
            "API RP 14E, mixture at line conditions"
        )
        step(
            "line.erosional",
            "Ve = C/sqrt(rho) ft/s with rho in lb/ft3 = 1.2199 C/sqrt(rho) in SI",
            [TraceValue("C", input.erosionalConstant), TraceValue("rho", fluid.density, .kilogramPerCubicMetre)],
            TraceValue("Ve", fluid.erosionalVelocity, .metrePerSecond),
            "API RP 14E, erosional velocity"
        )
    }

    mutating func traceLimits(_ input: LineInput, _ sizing: LineSizing) {
        let (formula, source) =
            switch input.service {
            case .liquid: ("v_max = max_velocity, else 15 ft/s", "API RP 14E, liquid lines")
            case .gas: ("v_max = min(max_velocity, else 60 ft/s; Ve)", "API RP 14E, gas lines")
            case .twoPhase: ("v_max = min(max_velocity, if given; Ve)", "API RP 14E, two-phase lines")
            }
        step(
            "line.velocity_limit",
            formula,
            [TraceValue("Ve", sizing.fluid.erosionalVelocity, .metrePerSecond)]
                + (input.maxVelocity.map { [TraceValue("max_velocity", $0, .metrePerSecond)] } ?? []),
            TraceValue("v_max", sizing.limits.velocity, .metrePerSecond),
            source
        )
        if let gradient = sizing.limits.gradient {
            step(
                "line.gradient_limit",
                "g_max = max_pressure_gradient, else 45 kPa/100 m (liquid) or 11 kPa/100 m (gas)",
                [TraceValue("g_max", gradient, .kilopascalPer100Metres)],
                TraceValue("g_max", gradient, .kilopascalPer100Metres),
                "project choice"
            )
        }
        step(
            "line.design_pressure",
            "P as given, else p + 10 up to 50 psig, p + 25 up to 250, 1.10 p up to 500, p + 50 up to 1000, 1.05 p above; "
                + "at least 50 psig",
            [TraceValue("p", input.pressure.gauge.si, .psig)],
            TraceValue("P", sizing.wall.designPressure, .psig),
            "Arnold & Stewart vol. 1, difference between operating pressure and MAWP (recalled)"
        )
        step(
            "line.stress",
            "S of A106-B interpolated over temperature",
            [TraceValue("T", input.temperature.si, .degF)],
            TraceValue("S", sizing.wall.stress, .psiOfStress),
            "ASME B31.3 table A-1 (recalled above 400 degF)"
        )
    }

    /// A size that was looked at and is too small, in one step.
    mutating func traceRejected(_ trial: LineTrial, _ sizing: LineSizing) {
        let share = max(
            trial.velocity / sizing.limits.velocity,
            sizing.limits.gradient.map { trial.gradient / $0 } ?? 0
        )
        step(
            "line.nps_" + NumberText.text(trial.size.nps),
            "share = max(v/v_max, (dp/L)/g_max) by the equations of the chosen size; above 1 is too small",
            [
                TraceValue("t_n", sizing.wall.neededNominal(trial.size), .millimetre),
                TraceValue("D", trial.bore, .millimetre), TraceValue("v", trial.velocity, .metrePerSecond),
                TraceValue("v_max", sizing.limits.velocity, .metrePerSecond), TraceValue("f", trial.friction),
                TraceValue("dp/L", trial.gradient, .kilopascalPer100Metres),
            ] + (sizing.limits.gradient.map { [TraceValue("g_max", $0, .kilopascalPer100Metres)] } ?? []),
            TraceValue("share", share),
            "ASME B36.10M, SCH " + trial.schedule.rawValue
        )
    }

    /// The size reported: wall, bore, velocity, friction and gradient.
    mutating func trace(_ trial: LineTrial, _ input: LineInput, _ sizing: LineSizing) {
        let id = "line.nps_" + NumberText.text(trial.size.nps)
        let outside = TraceValue("OD", trial.size.outsideDiameter, .millimetre)
        step(
            id + ".wall",
            "t_n = (P OD/[2(S + 0.4 P)] + c)/0.875",
            [
                TraceValue("P", sizing.wall.designPressure, .psig), outside,
                TraceValue("S", sizing.wall.stress, .psiOfStress), TraceValue("c", sizing.wall.corrosion, .millimetre),
            ],
            TraceValue("t_n", sizing.wall.neededNominal(trial.size), .millimetre),
            "ASME B31.3 eq. 3a, A106-B seamless, E = W = 1, Y = 0.4; mill tolerance 12.5 %"
        )
        let bore = TraceValue("D", trial.bore, .millimetre)
        step(
            id + ".bore",
            "D = OD - 2 t, lightest of STD, XS, 80, 120, 160 with t >= t_n; XS or heavier up to NPS 2",
            [outside, TraceValue("t", (trial.size.outsideDiameter - trial.bore) / 2, .millimetre)],
            bore,
            "ASME B36.10M, SCH " + trial.schedule.rawValue
        )
        let velocity = TraceValue("v", trial.velocity, .metrePerSecond)
        step(
            id + ".velocity",
            "v = Q/(pi D^2/4); to be at most v_max",
            [TraceValue("Q", sizing.fluid.flow, .actualCubicMetrePerHour), bore],
            velocity,
            "continuity"
        )
        traceFriction(trial, input, sizing, id)
        step(
            id + ".gradient",
            "dp/L = f rho v^2/(2 D); to be at most g_max",
            [
                TraceValue("f", trial.friction), TraceValue("rho", sizing.fluid.density, .kilogramPerCubicMetre),
                velocity, bore,
            ],
            TraceValue("dp/L", trial.gradient, .kilopascalPer100Metres),
            "Darcy-Weisbach"
        )
    }

    private mutating func traceFriction(
        _ trial: LineTrial,
        _ input: LineInput,
        _ sizing: LineSizing,
        _ id: String
    ) {
        guard let reynolds = trial.reynolds, let viscosity = sizing.fluid.viscosity else {
            step(
                id + ".friction",
                "f = 0.015 in two-phase flow",
                [TraceValue("f", trial.friction)],
                TraceValue("f", trial.friction),
                "API RP 14E, two-phase pressure drop"
            )
            return
        }
        let number = TraceValue("Re", reynolds)
        step(
            id + ".reynolds",
            "Re = rho v D/mu",
            [
                TraceValue("rho", sizing.fluid.density, .kilogramPerCubicMetre),
                TraceValue("v", trial.velocity, .metrePerSecond), TraceValue("D", trial.bore, .millimetre),
                TraceValue("mu", viscosity, .centipoise),
            ],
            number,
            "definition"
        )
        step(
            id + ".friction",
            "f = 8 [(8/Re)^12 + (A + B)^(-1.5)]^(1/12); A = {2.457 ln[1/((7/Re)^0.9 + 0.27 e/D)]}^16, B = (37530/Re)^16",
            [number, TraceValue("e", input.roughness, .millimetre), TraceValue("D", trial.bore, .millimetre)],
            TraceValue("f", trial.friction),
            "Churchill (1977), Darcy friction factor"
        )
    }

    mutating func traceDrop(_ input: LineInput, _ sizing: LineSizing) {
        let length = TraceValue("L", input.length, .metre)
        let drop = TraceValue("dp", sizing.drop, .kPa)
        switch input.service {
        case .liquid, .twoPhase:
            let gradient = TraceValue("dp/L", sizing.chosen.gradient, .kilopascalPer100Metres)
            step("line.drop", "dp = (dp/L) L; no elevation", [gradient, length], drop, "Darcy-Weisbach")
        case .gas:
            step(
                "line.drop",
                "(p1^2 - p2^2) rho1/p1 = G^2 (f L/D + 2 ln(p1/p2)), G = rho1 v1, dp = p1 - p2; no elevation",
                [
                    TraceValue("p1", input.pressure.absolute.si, .kPaa),
                    TraceValue("rho1", sizing.fluid.density, .kilogramPerCubicMetre),
                    TraceValue("v1", sizing.chosen.velocity, .metrePerSecond), TraceValue("f", sizing.chosen.friction),
                    length, TraceValue("D", sizing.chosen.bore, .millimetre),
                ],
                drop,
                "isothermal compressible flow, Newton's method to 1e-14"
            )
        }
    }
}
