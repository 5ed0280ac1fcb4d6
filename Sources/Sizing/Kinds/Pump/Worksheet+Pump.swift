/// Outputs, warnings and bill of a pump.
extension Worksheet {
    mutating func report(
        _ input: PumpInput,
        _ hydraulics: PumpHydraulics,
        _ machine: PumpMachine,
        _ flange: Double?
    ) {
        output("rated_flow", input.ratedFlow, .cubicMetrePerHour)
        output("tdh", hydraulics.head, .metre)
        output("differential_pressure", input.density * PhysicalConstant.gravity * hydraulics.head, .kPa)
        output("suction_friction_head", hydraulics.suctionFriction, .metre)
        output("discharge_friction_head", hydraulics.dischargeFriction, .metre)
        output("efficiency", ratio: machine.efficiency)
        output("hydraulic_power", machine.hydraulicPower, .kilowatt)
        output("shaft_power", machine.shaftPower, .kilowatt)
        output("motor_rating", listed: machine.motorRating, .horsepower)
        output("motor_margin", .number(machine.motorMargin))
        output("electrical_input", machine.shaftPower / machine.motorEfficiency, .kilowatt)
        output("specific_speed_us", ratio: machine.specificSpeed)
        output("stages", .number(machine.stages))
        output("npshr_estimate", hydraulics.requiredNPSH, .metre)
        if let available = hydraulics.availableNPSH { output("npsha", available, .metre) }
        output("casing_design_pressure", machine.casing.si, .psig)
        if let flange { output("flange_class", .number(flange)) }
        output("pump_type", .text(machine.type.rawValue))
        traceHead(input, hydraulics)
        traceMachine(input, hydraulics, machine)
    }

    private mutating func traceHead(_ input: PumpInput, _ hydraulics: PumpHydraulics) {
        let density = TraceValue("rho", input.density, .kilogramPerCubicMetre)
        let flow = TraceValue("Q", input.ratedFlow, .cubicMetrePerHour)
        step(
            "pump.rated_flow",
            "Q = Q_normal (1 + margin)",
            [TraceValue("Q_normal", input.normalFlow, .cubicMetrePerHour), TraceValue("margin", input.margin)],
            flow,
            "project choice"
        )
        for (id, piping, head) in [
            ("pump.suction_friction", input.suctionPiping, hydraulics.suctionFriction),
            ("pump.discharge_friction", input.dischargePiping, hydraulics.dischargeFriction),
        ] {
            guard let piping else { continue }
            step(
                id,
                "hf = (f L/D + K) v^2/(2 g)",
                [
                    flow, TraceValue("L", piping.length, .metre), TraceValue("D", piping.bore, .millimetre),
                    TraceValue("K", piping.loss), TraceValue("eps", piping.roughness, .millimetre), density,
                    TraceValue("mu", input.viscosity, .centipoise),
                ],
                TraceValue("hf", head, .metre),
                "Darcy-Weisbach; Churchill (1977)"
            )
        }
        var numbers = [density]
        if case .pressures(let suction, let discharge) = input.duty {
            numbers.append(TraceValue("ps", suction.absolute.si, .kPaa))
            numbers.append(TraceValue("pd", discharge.absolute.si, .kPaa))
        }
        numbers.append(TraceValue("zs", input.suctionElevation, .metre))
        numbers.append(TraceValue("zd", input.dischargeElevation, .metre))
        numbers.append(TraceValue("hf_s", hydraulics.suctionFriction, .metre))
        numbers.append(TraceValue("hf_d", hydraulics.dischargeFriction, .metre))
        numbers.append(TraceValue("dp_eq", input.equipmentDrop, .kPa))
        step(
            "pump.head",
            "TDH = (pd - ps)/(rho g) + zd - zs + hf_s + hf_d + dp_eq/(rho g), or the given head",
            numbers,
            TraceValue("TDH", hydraulics.head, .metre),
            "ANSI/HI 14.3 notation"
        )
        traceNPSH(input, hydraulics, density)
    }

    private mutating func traceNPSH(_ input: PumpInput, _ hydraulics: PumpHydraulics, _ density: TraceValue) {
        step(
            "pump.npshr",
            "NPSHr = (N sqrt(Q)/8500)^(4/3) ft, Q in gpm",
            [TraceValue("N", input.speed, .rpm), TraceValue("Q", input.ratedFlow, .gallonPerMinute)],
            TraceValue("NPSHr", hydraulics.requiredNPSH, .metre),
            "suction specific speed 8500 (project choice)"
        )
        guard let available = hydraulics.availableNPSH, let suction = input.duty.suction, let vapor = input.vapor
        else { return }
        step(
            "pump.npsha",
            "NPSHa = (ps - pv)/(rho g) + zs - hf_s",
            [
                TraceValue("ps", suction.absolute.si, .kPaa), TraceValue("pv", vapor.absolute.si, .kPaa), density,
                TraceValue("zs", input.suctionElevation, .metre),
                TraceValue("hf_s", hydraulics.suctionFriction, .metre),
            ],
            TraceValue("NPSHa", available, .metre),
            "ANSI/HI 9.6.1"
        )
    }

    private mutating func traceMachine(_ input: PumpInput, _ hydraulics: PumpHydraulics, _ machine: PumpMachine) {
        let flow = TraceValue("Q", input.ratedFlow, .gallonPerMinute)
        let head = TraceValue("H", hydraulics.head, .foot)
        step(
            "pump.efficiency",
            input.efficiency == nil ? "eta = -0.316 + 0.24015 ln Q - 0.01199 (ln Q)^2" : "eta as given",
            [flow],
            TraceValue("eta", machine.efficiency),
            "Corripio, Chrien & Evans (1982)"
        )
        step(
            "pump.shaft_power",
            "P = rho g Q H/eta",
            [
                TraceValue("rho", input.density, .kilogramPerCubicMetre),
                TraceValue("Q", input.ratedFlow, .cubicMetrePerHour), TraceValue("H", hydraulics.head, .metre),
                TraceValue("eta", machine.efficiency),
            ],
            TraceValue("P", machine.shaftPower, .kilowatt),
            "definition"
        )
        step(
            "pump.motor",
            "smallest listed M >= f P",
            [TraceValue("f", machine.motorMargin), TraceValue("P", machine.shaftPower, .horsepower)],
            TraceValue("M", machine.motorRating * PhysicalConstant.horsepower, .horsepower),
            "API 610 motor margins; NEMA list"
        )
        step(
            "pump.stages",
            "Ns = N sqrt(Q)/H^0.75; n = ceil[(500/Ns)^(4/3)] below 500",
            [TraceValue("N", input.speed, .rpm), flow, head, TraceValue("Ns", machine.singleStageSpecificSpeed)],
            TraceValue("n", machine.stages),
            "Hydraulic Institute; project choice for the limit 500"
        )
        step(
            "pump.casing",
            "p = suction gauge + 1.2 rho g TDH + rho g max(zs, 0)",
            [
                TraceValue("ps", input.duty.suction?.gauge.si ?? 0, .psig),
                TraceValue("TDH", hydraulics.head, .metre), TraceValue("zs", input.suctionElevation, .metre),
            ],
            TraceValue("p", machine.casing.si, .psig),
            "shut-off head 1.2 x rated (project choice)"
        )
    }
}
