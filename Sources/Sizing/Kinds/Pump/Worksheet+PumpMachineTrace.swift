/// Power, stages and casing of a pump, step by step.
extension Worksheet {
    mutating func tracePower(_ input: PumpInput, _ hydraulics: PumpHydraulics, _ machine: PumpMachine) {
        let efficiency = TraceValue("eta", machine.efficiency)
        let hydraulic = TraceValue("P_h", machine.hydraulicPower, .kilowatt)
        let shaft = TraceValue("P", machine.shaftPower, .kilowatt)
        step(
            "pump.efficiency",
            input.efficiency == nil
                ? "eta = -0.316 + 0.24015 ln Q - 0.01199 (ln Q)^2, Q in gpm, held at 50 and 5000" : "eta as given",
            [TraceValue("Q", input.ratedFlow, .gallonPerMinute)],
            efficiency,
            input.efficiency == nil ? "Corripio, Chrien & Evans (1982)" : "request"
        )
        step(
            "pump.hydraulic_power",
            "P_h = rho g Q TDH",
            [
                TraceValue("rho", input.density, .kilogramPerCubicMetre),
                TraceValue("Q", input.ratedFlow, .cubicMetrePerHour), TraceValue("TDH", hydraulics.head, .metre),
            ],
            hydraulic,
            "definition"
        )
        step("pump.shaft_power", "P = P_h/eta", [hydraulic, efficiency], shaft, "definition")
        step(
            "pump.motor",
            "smallest listed M >= f P; f = 1.25 below 30 hp, 1.15 for 30-75 hp, 1.10 above",
            [TraceValue("f", machine.motorMargin), TraceValue("P", machine.shaftPower, .horsepower)],
            TraceValue("M", UnitOfMeasure.horsepower.si(machine.motorRating), .horsepower),
            "API 610 table of motor ratings (recalled); NEMA list"
        )
        step(
            "pump.electrical_input",
            "P_e = P/eta_m",
            [shaft, TraceValue("eta_m", machine.motorEfficiency)],
            TraceValue("P_e", machine.shaftPower / machine.motorEfficiency, .kilowatt),
            input.motorEfficiency == nil ? "TEFC 4-pole premium efficiency, NEMA/DOE table" : "request"
        )
    }

    mutating func traceStages(_ input: PumpInput, _ hydraulics: PumpHydraulics, _ machine: PumpMachine) {
        let single = TraceValue("Ns1", machine.singleStageSpecificSpeed)
        let stages = TraceValue("n", machine.stages)
        step(
            "pump.specific_speed",
            "Ns1 = N sqrt(Q)/TDH^0.75, N in rpm, Q in gpm, TDH in ft",
            [
                TraceValue("N", input.speed, .rpm), TraceValue("Q", input.ratedFlow, .gallonPerMinute),
                TraceValue("TDH", hydraulics.head, .foot),
            ],
            single,
            "Hydraulic Institute, US units"
        )
        step(
            "pump.stages",
            "n = 1 if Ns1 >= 500, else ceil[(500/Ns1)^(4/3)]",
            [single],
            stages,
            "project choice for the limit 500"
        )
        step(
            "pump.stage_specific_speed",
            "Ns = Ns1 n^0.75; radial below 4000, mixed to 9000, axial above",
            [single, stages],
            TraceValue("Ns", machine.specificSpeed),
            "Hydraulic Institute, head divided evenly over the stages"
        )
    }

    mutating func traceCasing(
        _ input: PumpInput,
        _ hydraulics: PumpHydraulics,
        _ machine: PumpMachine,
        _ flange: Double?
    ) {
        let casing = TraceValue("p", machine.casing.si, .psig)
        let temperature = TraceValue("T", input.temperature.si, .degF)
        step(
            "pump.casing",
            "p = ps gauge + 1.2 rho g TDH + rho g max(zs, 0)",
            [
                TraceValue("ps", input.duty.suction?.gauge.si ?? 0, .psig),
                TraceValue("rho", input.density, .kilogramPerCubicMetre), TraceValue("TDH", hydraulics.head, .metre),
                TraceValue("zs", input.suctionElevation, .metre),
            ],
            casing,
            "shut-off head 1.2 x rated (project choice)"
        )
        step(
            "pump.type",
            """
            Ns1 < 500 and Q < 50 gpm: PD_REVIEW; n = 1: OH2 to 454 m3/h, BB1 above; n = 2: BB2; n >= 3: BB3 if \
            p <= 100 barg, T <= 200 degC and SG >= 0.7, else BB5
            """,
            [
                TraceValue("Ns1", machine.singleStageSpecificSpeed),
                TraceValue("Q", input.ratedFlow, .cubicMetrePerHour), casing, temperature,
                TraceValue("SG", input.density / PhysicalConstant.waterDensity),
            ],
            TraceValue("n of " + machine.type.rawValue, machine.stages),
            "API 610 designations; selection rule is a project choice"
        )
        guard let flange else { return }
        step(
            "pump.flange",
            "smallest class whose rating at T is at least p",
            [casing, temperature],
            TraceValue("class", flange),
            "ASME B16.5 material group 1.1, interpolated linearly"
        )
    }
}
