/// Design conditions, flange class and nozzles of a separator, step by step.
extension Worksheet {
    mutating func traceDesign(_ input: SeparatorInput) {
        step(
            "sep.design_pressure",
            """
            p_design >= p; by default p <= 50 psig: p + 10, to 250: p + 25, to 500: 1.10 p, to 1000: p + 50, above: \
            1.05 p, at least 50 psig
            """,
            [TraceValue("p", input.pressure.gauge.si, .psig)],
            TraceValue("p_design", input.designPressure.si, .psig),
            "Arnold & Stewart vol. 1, margin to MAWP (recalled)"
        )
        step(
            "sep.design_temperature",
            "T_design >= T; T + 50 degF by default",
            [TraceValue("T", input.temperature.si, .degF)],
            TraceValue("T_design", input.designTemperature.si, .degF),
            "project choice"
        )
    }

    mutating func traceConnections(
        _ input: SeparatorInput,
        _ fluids: SeparatorFluids,
        _ flange: Double?,
        _ nozzles: SeparatorNozzles
    ) {
        if let flange {
            step(
                "sep.flange",
                "smallest class whose rating at T_design is at least p_design",
                [
                    TraceValue("p_design", input.designPressure.si, .psig),
                    TraceValue("T_design", input.designTemperature.si, .degF),
                ],
                TraceValue("class", flange),
                "ASME B16.5 material group 1.1, interpolated linearly"
            )
        }
        traceInlet(input, fluids, nozzles)
        traceNozzle("sep.nozzle_gas", fluids.gasFlow, 60, nozzles.gas)
        traceNozzle("sep.nozzle_oil", input.liquids.oil.si, 3, nozzles.oil)
        traceNozzle("sep.nozzle_water", input.liquids.water.si, 3, nozzles.water)
    }

    private mutating func traceInlet(
        _ input: SeparatorInput,
        _ fluids: SeparatorFluids,
        _ nozzles: SeparatorNozzles
    ) {
        guard let inlet = nozzles.inlet else { return }
        step(
            "sep.nozzle_inlet",
            "smallest NPS >= 2 (STD) with v <= 100/sqrt(rho_m) ft/s, rho_m in lb/ft3",
            [
                TraceValue("Q", nozzles.mixtureFlow, .cubicMetrePerSecond),
                TraceValue("rho_m", nozzles.mixtureDensity, .poundPerCubicFoot),
            ],
            TraceValue("NPS", inlet),
            "API RP 14E, C = 100; ASME B36.10M"
        )
    }

    private mutating func traceNozzle(_ id: String, _ flow: Double, _ feetPerSecond: Double, _ nps: Double?) {
        guard let nps else { return }
        step(
            id,
            "smallest NPS >= 2 (STD) with 4 Q/(pi d^2) <= v_max",
            [
                TraceValue("Q", flow, .cubicMetrePerSecond),
                TraceValue("v_max", UnitOfMeasure.footPerSecond.si(feetPerSecond), .footPerSecond),
            ],
            TraceValue("NPS", nps),
            "project choice; ASME B36.10M"
        )
    }
}
