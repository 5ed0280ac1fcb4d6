/// The calculation of a heat exchanger, line by line.
extension Worksheet {
    private static let book = "Sinnott, Coulson & Richardson vol. 6, ch. 12"
    private static let bowman = "Bowman, Mueller & Nagle (1940)"

    mutating func trace(
        _ input: HeatExchangerInput,
        _ balance: HeatBalance,
        _ program: TemperatureProgram,
        _ design: HeatExchangerDesign
    ) {
        traceDuty(input, balance)
        traceStream(balance.hot, balance.duty)
        traceStream(balance.cold, balance.duty)
        traceTemperatures(balance, program)
        traceFactor(input, program)
        traceArea(input, balance, program, design)
        traceTubes(input, design)
        traceShell(input, balance, design)
    }

    private mutating func traceDuty(_ input: HeatExchangerInput, _ balance: HeatBalance) {
        for source in balance.sources {
            guard let side = source.side else {
                let given = TraceValue("duty", source.duty, .kilowattOfHeat)
                let result = TraceValue("Q", source.duty, .kilowattOfHeat)
                step("exchanger.duty.given", "Q = duty", [given], result, "request")
                continue
            }
            let stream = side == .hot ? balance.hot : balance.cold
            step(
                "exchanger.duty.\(side.rawValue)",
                "Q_\(side.rawValue) = W cp |T_in - T_out|",
                [
                    TraceValue("W", stream.massFlow ?? .nan, .kilogramPerHour),
                    TraceValue("cp", stream.heatCapacity ?? .nan, .kilojoulePerKilogramKelvin),
                    TraceValue("T_in", stream.inlet, .degC), TraceValue("T_out", stream.outlet, .degC),
                ],
                TraceValue("Q_\(side.rawValue)", source.duty, .kilowattOfHeat),
                "energy balance, sensible heat"
            )
        }
        guard balance.sources.count > 1 else { return }
        let duties = balance.sources.map(\.duty)
        let largest = duties.max() ?? .nan
        step(
            "exchanger.spread",
            "spread = (Q_max - Q_min)/Q_max <= 0.02; the hot side is used first, then the cold one, then the given duty",
            duties.enumerated().map { TraceValue("Q\($0 + 1)", $1, .kilowattOfHeat) },
            TraceValue("spread", (largest - (duties.min() ?? .nan)) / largest),
            "project choice for the limit"
        )
    }

    private mutating func traceStream(_ stream: HeatBalance.Stream, _ duty: Double) {
        let name = stream.side.rawValue
        let heat = TraceValue("Q", duty, .kilowattOfHeat)
        let capacity = TraceValue("cp", stream.heatCapacity ?? 0, .kilojoulePerKilogramKelvin)
        let flow = TraceValue("W", stream.massFlow ?? 0, .kilogramPerHour)
        let (inlet, outlet) = (TraceValue("T_in", stream.inlet, .degC), TraceValue("T_out", stream.outlet, .degC))
        if stream.isOutletComputed {
            let sign = stream.side == .hot ? "-" : "+"
            step(
                "exchanger.\(name)_outlet",
                "T_out = T_in \(sign) Q/(W cp)",
                [inlet, heat, flow, capacity],
                outlet,
                "energy balance"
            )
        }
        if stream.isFlowComputed {
            step(
                "exchanger.\(name)_flow",
                "W = Q/(cp |T_in - T_out|)",
                [heat, capacity, inlet, outlet],
                flow,
                "energy balance"
            )
        }
    }

    private mutating func traceTemperatures(_ balance: HeatBalance, _ program: TemperatureProgram) {
        let hotIn = TraceValue("Th_in", balance.hot.inlet, .degC)
        let hotOut = TraceValue("Th_out", balance.hot.outlet, .degC)
        let coldIn = TraceValue("Tc_in", balance.cold.inlet, .degC)
        let coldOut = TraceValue("Tc_out", balance.cold.outlet, .degC)
        let warm = TraceValue("d1", program.warmEnd, .deltaDegC)
        let cold = TraceValue("d2", program.coldEnd, .deltaDegC)
        step("exchanger.warm_end", "d1 = Th_in - Tc_out", [hotIn, coldOut], warm, Self.book)
        step("exchanger.cold_end", "d2 = Th_out - Tc_in", [hotOut, coldIn], cold, Self.book)
        step(
            "exchanger.lmtd",
            "LMTD = (d1 - d2)/ln(d1/d2), arithmetic mean when |d1 - d2| < 1e-6 of the larger",
            [warm, cold],
            TraceValue("LMTD", program.logMean, .deltaDegC),
            Self.book + ", eq. 12.4"
        )
        guard let ratio = program.capacityRatio, let effectiveness = program.effectiveness else { return }
        step(
            "exchanger.R",
            "R = (Th_in - Th_out)/(Tc_out - Tc_in)",
            [hotIn, hotOut, coldOut, coldIn],
            TraceValue("R", ratio),
            Self.book + ", eq. 12.6"
        )
        step(
            "exchanger.P",
            "P = (Tc_out - Tc_in)/(Th_in - Tc_in)",
            [coldOut, coldIn, hotIn],
            TraceValue("P", effectiveness),
            Self.book + ", eq. 12.7"
        )
    }

    private mutating func traceFactor(_ input: HeatExchangerInput, _ program: TemperatureProgram) {
        let factor = TraceValue("F", program.factor)
        guard let ratio = program.capacityRatio, let effectiveness = program.effectiveness else {
            let none = TraceValue("N", Double(program.shells))
            step("exchanger.F", "F = 1: one side is isothermal", [none], factor, Self.bowman)
            return
        }
        guard input.arrangement == .shellAndTube else {
            let one = TraceValue("N", Double(program.shells))
            step("exchanger.F", "F = 1: pure counter-current flow", [one], factor, Self.bowman)
            return
        }
        let isBalanced = CorrectionFactor.isBalanced(ratio)
        let each = CorrectionFactor.effectiveness(effectiveness, ratio: ratio, shells: program.shells)
        step(
            "exchanger.P1",
            isBalanced
                ? "P1 = P/(N - (N - 1) P)"
                : "w = [(1 - P R)/(1 - P)]^(1/N); P1 = (1 - w)/(R - w); N is the smallest of 1 … 6 with F >= F_min",
            [
                TraceValue("P", effectiveness), TraceValue("R", ratio), TraceValue("N", Double(program.shells)),
                TraceValue("F_min", input.minimumFactor),
            ],
            TraceValue("P1", each),
            Self.bowman
        )
        step(
            "exchanger.F",
            isBalanced
                ? "F = sqrt(2) P1/(1 - P1)/ln{[2 - P1 (2 - sqrt 2)]/[2 - P1 (2 + sqrt 2)]}"
                : "S = sqrt(R^2 + 1); F = S/(R - 1) ln[(1 - P1)/(1 - P1 R)]/ln{[2 - P1 (R + 1 - S)]/[2 - P1 (R + 1 + S)]}",
            [TraceValue("P1", each), TraceValue("R", ratio)],
            factor,
            Self.bowman
        )
    }

    private mutating func traceArea(
        _ input: HeatExchangerInput,
        _ balance: HeatBalance,
        _ program: TemperatureProgram,
        _ design: HeatExchangerDesign
    ) {
        let area = TraceValue("A", design.areaRequired, .squareMetre)
        step(
            "exchanger.area",
            "A = Q/(U F LMTD)",
            [
                TraceValue("Q", balance.duty, .kilowattOfHeat),
                TraceValue("U", design.heatTransfer.si, .wattPerSquareMetreKelvin), TraceValue("F", program.factor),
                TraceValue("LMTD", program.logMean, .deltaDegC),
            ],
            area,
            input.typicalOf == nil ? Self.book + ", eq. 12.1" : Self.book + ", eq. 12.1; U of table 12.1 (recalled)"
        )
        step(
            "exchanger.area_design",
            "A_d = A (1 + overdesign)",
            [area, TraceValue("overdesign", input.overdesign)],
            TraceValue("A_d", design.areaDesign, .squareMetre),
            "project choice"
        )
    }

    private mutating func traceTubes(_ input: HeatExchangerInput, _ design: HeatExchangerDesign) {
        let tubes = input.tubes
        let one = TraceValue("a", tubes.area, .squareMetre)
        let diameter = TraceValue("d_o", tubes.diameter, .millimetre)
        step(
            "exchanger.tube_area",
            "a = pi d_o (L - allowance)",
            [diameter, TraceValue("L", tubes.length, .metre), TraceValue("allowance", tubes.allowance, .metre)],
            one,
            "geometry"
        )
        let count = TraceValue("Nt", design.tubesPerShell)
        step(
            "exchanger.tubes",
            "Nt = ceil[A_d/(N N_par)/a]; N_par is the smallest number of shells in parallel of at most 60 in",
            [
                TraceValue("A_d", design.areaDesign, .squareMetre), TraceValue("N", design.shellsInSeries),
                TraceValue("N_par", design.shellsInParallel), one,
            ],
            count,
            "geometry"
        )
        step(
            "exchanger.bundle",
            "D_b = d_o (Nt/K1)^(1/n1)",
            [diameter, count, TraceValue("K1", tubes.k1), TraceValue("n1", tubes.n1)],
            TraceValue("D_b", design.bundleDiameter, .millimetre),
            Self.book + ", eq. 12.3b and table 12.4, pitch 1.25 d_o"
        )
    }

    private mutating func traceShell(
        _ input: HeatExchangerInput,
        _ balance: HeatBalance,
        _ design: HeatExchangerDesign
    ) {
        let clearance = input.tubes.head.clearance
        let calculated = TraceValue("D_s", design.shellCalculated, .millimetre)
        step(
            "exchanger.shell_calculated",
            "D_s = D_b + c0 + c1 D_b, clearance of a \(input.tubes.head.rawValue) head",
            [
                TraceValue("D_b", design.bundleDiameter, .millimetre),
                TraceValue("c0", clearance.constant, .millimetre), TraceValue("c1", clearance.slope),
            ],
            calculated,
            "linear fit to " + Self.book + ", fig. 12.10 (project choice)"
        )
        step(
            "exchanger.shell",
            "next listed shell >= D_s",
            [calculated],
            TraceValue("shell", UnitOfMeasure.inch.si(design.shell), .inch),
            "trade list of shell diameters, 8 … 60 in"
        )
        let (hot, cold) = (balance.hot, balance.cold)
        step(
            "exchanger.tema",
            "dT = (Th_in + Th_out - Tc_in - Tc_out)/2; type \(design.temaType.rawValue), class \(input.temaClass.rawValue)",
            [
                TraceValue("Th_in", hot.inlet, .degC), TraceValue("Th_out", hot.outlet, .degC),
                TraceValue("Tc_in", cold.inlet, .degC), TraceValue("Tc_out", cold.outlet, .degC),
            ],
            TraceValue("dT", (hot.inlet + hot.outlet - cold.inlet - cold.outlet) / 2, .deltaDegC),
            input.statedHead == nil
                ? "TEMA designations; suggestion (project choice): AES above 50 K or with a fouling shell side, BEU with clean tubes, else BEM"
                : "TEMA designations; type of the given head"
        )
    }
}
