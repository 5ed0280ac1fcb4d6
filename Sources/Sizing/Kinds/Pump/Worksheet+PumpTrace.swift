/// The heads of a pump, step by step.
extension Worksheet {
    mutating func traceHead(_ input: PumpInput, _ hydraulics: PumpHydraulics) {
        step(
            "pump.rated_flow",
            "Q = Q_normal (1 + margin)",
            [TraceValue("Q_normal", input.normalFlow, .cubicMetrePerHour), TraceValue("margin", input.margin)],
            TraceValue("Q", input.ratedFlow, .cubicMetrePerHour),
            "project choice"
        )
        if let piping = input.suctionPiping {
            traceFriction("pump.suction_friction", "hf_s", input, piping, hydraulics.suctionFriction)
        }
        if let piping = input.dischargePiping {
            traceFriction("pump.discharge_friction", "hf_d", input, piping, hydraulics.dischargeFriction)
        }
        traceTotal(input, hydraulics)
        traceNPSH(input, hydraulics)
    }

    private mutating func traceFriction(
        _ id: String,
        _ symbol: String,
        _ input: PumpInput,
        _ piping: Piping,
        _ head: Double
    ) {
        let state = piping.state(flow: input.ratedFlow, density: input.density, viscosity: input.viscosity)
        step(
            id,
            "hf = (f L/D + K) v^2/(2 g); v = 4 Q/(pi D^2), Re = rho v D/mu, f by Churchill of Re and eps/D",
            [
                TraceValue("Q", input.ratedFlow, .cubicMetrePerHour), TraceValue("D", piping.bore, .millimetre),
                TraceValue("rho", input.density, .kilogramPerCubicMetre),
                TraceValue("mu", input.viscosity, .centipoise), TraceValue("eps", piping.roughness, .millimetre),
                TraceValue("v", state.velocity, .metrePerSecond), TraceValue("Re", state.reynolds),
                TraceValue("f", state.factor), TraceValue("L", piping.length, .metre), TraceValue("K", piping.loss),
            ],
            TraceValue(symbol, head, .metre),
            "Darcy-Weisbach; Churchill (1977)"
        )
    }

    private mutating func traceTotal(_ input: PumpInput, _ hydraulics: PumpHydraulics) {
        let head = TraceValue("TDH", hydraulics.head, .metre)
        guard case .pressures(let suction, let discharge) = input.duty else {
            step("pump.head", "TDH as given", [head], head, "request")
            return
        }
        step(
            "pump.head",
            "TDH = (pd - ps)/(rho g) + zd - zs + hf_s + hf_d + dp_eq/(rho g)",
            [
                TraceValue("rho", input.density, .kilogramPerCubicMetre),
                TraceValue("pd", discharge.absolute.si, .kPaa), TraceValue("ps", suction.absolute.si, .kPaa),
                TraceValue("zd", input.dischargeElevation, .metre), TraceValue("zs", input.suctionElevation, .metre),
                TraceValue("hf_s", hydraulics.suctionFriction, .metre),
                TraceValue("hf_d", hydraulics.dischargeFriction, .metre),
                TraceValue("dp_eq", input.equipmentDrop, .kPa),
            ],
            head,
            "ANSI/HI 14.3 notation, g = 9.80665 m/s2"
        )
    }

    private mutating func traceNPSH(_ input: PumpInput, _ hydraulics: PumpHydraulics) {
        step(
            "pump.npshr",
            "NPSHr = (N sqrt(Q)/8500)^(4/3) ft, N in rpm, Q in gpm",
            [TraceValue("N", input.speed, .rpm), TraceValue("Q", input.ratedFlow, .gallonPerMinute)],
            TraceValue("NPSHr", hydraulics.requiredNPSH, .metre),
            "suction specific speed 8500 (project choice)"
        )
        guard let available = hydraulics.availableNPSH, let suction = input.duty.suction, let vapor = input.vapor
        else { return }
        step(
            "pump.npsha",
            "NPSHa = (ps - pv)/(rho g) + zs - hf_s; margin of 1 m over NPSHr",
            [
                TraceValue("ps", suction.absolute.si, .kPaa), TraceValue("pv", vapor.absolute.si, .kPaa),
                TraceValue("rho", input.density, .kilogramPerCubicMetre),
                TraceValue("zs", input.suctionElevation, .metre),
                TraceValue("hf_s", hydraulics.suctionFriction, .metre),
            ],
            TraceValue("NPSHa", available, .metre),
            "ANSI/HI 9.6.1"
        )
    }
}
