/// Outputs, warnings, step and bill of a relief valve.
extension Worksheet {
    private static let squareInch = UnitOfMeasure("in2", .area, PhysicalConstant.inch * PhysicalConstant.inch)

    mutating func report(_ input: ReliefInput, _ found: ReliefArea) {
        let required = Self.squareInch.value(ofSI: found.area * 1e-6)
        let (orifice, valves) = ReliefOrifice.choose(required)
        output("relieving_pressure", input.relieving * 1000, .psia)
        for coefficient in found.coefficients {
            if coefficient.name == "area_inviscid" {
                output(coefficient.name, coefficient.value * 1e-6, Self.squareInch)
            } else {
                output(coefficient.name, ratio: coefficient.value)
            }
        }
        if let regime = found.regime { output("flow_regime", .text(regime)) }
        output("area_required", found.area * 1e-6, Self.squareInch)
        output("orifice", .text(orifice.letter))
        output("orifice_area", .quantity(value: orifice.area, unit: "in2"))
        output("valves", .number(valves))
        output("area_margin", ratio: orifice.area * valves / required - 1)
        trace(input, found)
        warn(input, valves: valves)
        bill(
            "relief_valve",
            Bilingual("relief valve, orifice {}, {} in, set {} psig", "válvula de alivio, orificio {}, {} in, {} psig"),
            [.text(orifice.letter), .text(orifice.connections), .number(input.setPressure.gauge.psig)],
            quantity: valves
        )
        bill(
            "outlet",
            Bilingual("bug screen or header tie-in", "malla antiinsectos o conexión al colector"),
            quantity: valves,
            unit: "set"
        )
    }

    private mutating func trace(_ input: ReliefInput, _ found: ReliefArea) {
        var numbers = [
            TraceValue("P1", input.relieving * 1000, .kPaa), TraceValue("P2", input.backPressure.si, .kPaa),
            TraceValue("Kd", input.discharge), TraceValue("Kc", input.combination),
            TraceValue("Kb", input.backPressureFactor),
        ]
        let formula: String
        switch input.load {
        case .gas(let flow, let mass, let temperature, let heatRatio, let z):
            formula = "A = W/(C Kd P1 Kb Kc) sqrt(T Z/M), or 17.9 W/(F2 Kd Kc) sqrt(Z T/[M P1 (P1 - P2)])"
            numbers += [TraceValue("W kg/h", flow), TraceValue("M", mass), TraceValue("T", temperature, .kelvin)]
            numbers += [TraceValue("k", heatRatio), TraceValue("Z", z)]
        case .steam(let flow, let superheat):
            formula = "A = 190.5 W/(P1 Kd Kb Kc KN KSH)"
            numbers += [TraceValue("W kg/h", flow), TraceValue("KSH", superheat)]
        case .liquid(let flow, let gravity, let viscosity):
            formula = "A = 11.78 Q/(Kd Kw Kc Kv) sqrt(SG/(P1 - P2)), Q in L/min; Kv = (1 + 170/Re)^(-1/2)"
            numbers += [TraceValue("Q", flow, .cubicMetrePerHour), TraceValue("SG", gravity)]
            numbers.append(TraceValue("mu", viscosity, .centipoise))
        }
        numbers += found.coefficients.map { TraceValue($0.name, $0.value) }
        let result = TraceValue("A", found.area * 1e-6, Self.squareInch)
        step("relief.area", formula, numbers, result, "API Std 520 Part I, 10th ed.")
    }

    private mutating func warn(_ input: ReliefInput, valves: Double) {
        let set = input.setPressure.gauge
        if input.setPressure.statedAs == .absolute { warn(.setGivenAbsolute, [.measure(set.si, .psig)]) }
        if set.psig < 15 - 1e-6 { warn(.setBelow15psig, [.measure(set.si, .psig)]) }
        let allowed = input.overpressure * set.si
        if input.valveType == .conventional, input.backPressureGauge.si > allowed + 1e-6 * input.atmosphere.si {
            warn(
                .backPressureConventional,
                [.measure(input.backPressureGauge.si, .psig), .measure(allowed, .psig)]
            )
        }
        if valves > 1 { warn(.prvMultiple, [.number(valves)]) }
    }
}
