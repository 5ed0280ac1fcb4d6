/// Outputs and warnings of a relief valve.
extension Worksheet {
    /// Reports the area and what was chosen for it, which is returned.
    mutating func report(_ input: ReliefInput, _ found: ReliefArea) -> ReliefSelection {
        let required = UnitOfMeasure.squareInch.value(ofSI: found.area * 1e-6)
        let (orifice, valves) = ReliefOrifice.choose(required)
        output("relieving_pressure", input.relieving * 1000, .psia)
        for coefficient in found.coefficients {
            if coefficient.name == "area_inviscid" {
                output(coefficient.name, coefficient.value * 1e-6, .squareInch)
            } else {
                output(coefficient.name, ratio: coefficient.value)
            }
        }
        if let regime = found.regime { output("flow_regime", .text(regime)) }
        output("area_required", found.area * 1e-6, .squareInch)
        output("orifice", .text(orifice.letter))
        output("orifice_area", listed: orifice.area, .squareInch)
        output("valves", .number(valves))
        output("area_margin", ratio: orifice.area * valves / required - 1)
        let chosen = ReliefSelection(required: required, orifice: orifice, valves: valves)
        trace(input, found, chosen)
        warn(input, valves: valves)
        billRelief(input, orifice, valves)
        return chosen
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
