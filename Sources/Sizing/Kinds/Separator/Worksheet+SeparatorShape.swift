/// Outputs and steps of the two orientations.
extension Worksheet {
    mutating func report(
        _ method: HorizontalSeparator,
        _ input: SeparatorInput,
        _ fluids: SeparatorFluids,
        _ shape: SeparatorShape
    ) {
        output("gas_constraint_dLeff", method.gasConstraint, .inchFoot)
        output("liquid_constraint_d2Leff", method.liquidConstraint, .squareInchFoot)
        if input.isThreePhase { reportLayers(method, input) }
        output("effective_length_liquid", method.effectiveLengthLiquid(shape.diameter), .foot)
        output("effective_length_gas", method.effectiveLengthGas(shape.diameter), .foot)
        report(shape)
        traceHorizontal(method, input, fluids, shape)
    }

    private mutating func reportLayers(_ method: HorizontalSeparator, _ input: SeparatorInput) {
        output("water_area_fraction", ratio: method.waterAreaFraction)
        output("water_depth_fraction", ratio: method.waterDepthFraction)
        output("oil_depth_fraction", ratio: method.oilDepthFraction)
        output("oil_pad_max", method.oilPad, .inch)
        if method.diameterMax.isFinite { output("diameter_max", method.diameterMax, .inch) }
        traceLayers(method, input)
    }

    private mutating func traceLayers(_ method: HorizontalSeparator, _ input: SeparatorInput) {
        let depth = TraceValue("hw/D", method.waterDepthFraction)
        let area = TraceValue("alpha_w", method.waterAreaFraction)
        step(
            "sep.water_area",
            "alpha_w = alpha Qw tw/(Qo to + Qw tw)",
            [TraceValue("alpha", method.liquidAreaFraction)] + retentionValues(input),
            area,
            "geometry"
        )
        step(
            "sep.water_depth",
            "alpha_w = [acos(1 - 2 x) - 2 (1 - 2 x) sqrt(x - x^2)]/pi at x = hw/D",
            [area],
            depth,
            "segment of a circle, inverted by bisection"
        )
        step(
            "sep.oil_pad",
            "ho_max = Vw to",
            [
                TraceValue("Vw", method.waterSettling, .metrePerSecond),
                TraceValue("to", input.oilRetention.si, .minute),
            ],
            TraceValue("ho_max", method.oilPad, .inch),
            "Arnold & Stewart vol. 1, 3rd ed., ch. 5"
        )
        guard method.diameterMax.isFinite else { return }
        step(
            "sep.diameter_max",
            "D_max = min(ho_max/(beta - hw/D), Vo tw/(hw/D))",
            [
                TraceValue("ho_max", method.oilPad, .inch), TraceValue("beta - hw/D", method.oilDepthFraction),
                TraceValue("Vo", method.oilRising, .metrePerSecond),
                TraceValue("tw", input.waterRetention.si, .minute), depth,
            ],
            TraceValue("D_max", method.diameterMax, .inch),
            "Arnold & Stewart vol. 1, 3rd ed., ch. 5"
        )
    }

    private mutating func traceHorizontal(
        _ method: HorizontalSeparator,
        _ input: SeparatorInput,
        _ fluids: SeparatorFluids,
        _ shape: SeparatorShape
    ) {
        let level = TraceValue("beta", input.levelFraction)
        let area = TraceValue("alpha", method.liquidAreaFraction)
        step(
            "sep.liquid_area",
            "alpha = [acos(1 - 2 x) - 2 (1 - 2 x) sqrt(x - x^2)]/pi at x = beta",
            [level],
            area,
            "segment of a circle"
        )
        step(
            "sep.gas_capacity",
            "D Leff = [(1 - beta)/(1 - alpha)] 4 Qg/(pi Vt)",
            [
                level, area, TraceValue("Qg", fluids.gasFlow, .cubicMetrePerSecond),
                TraceValue("Vt", fluids.terminalVelocity, .metrePerSecond),
            ],
            TraceValue("D Leff", method.gasConstraint, .inchFoot),
            "Arnold & Stewart vol. 1, 3rd ed., ch. 4"
        )
        step(
            "sep.liquid_capacity",
            "D^2 Leff = 4 (Qo to + Qw tw)/(pi alpha)",
            [area] + retentionValues(input),
            TraceValue("D2 Leff", method.liquidConstraint, .squareInchFoot),
            "Arnold & Stewart vol. 1, 3rd ed., ch. 4-5"
        )
        step(
            "sep.gas_velocity",
            "Vg = 4 Qg/[(1 - alpha) pi D^2]",
            [
                TraceValue("Qg", fluids.gasFlow, .cubicMetrePerSecond), area,
                TraceValue("D", shape.diameter, .inch),
            ],
            TraceValue("Vg", shape.gasVelocity, .metrePerSecond),
            "continuity"
        )
        step(
            "sep.length",
            "Lss = max(4/3 Leff, Leff + 2.5 ft; Leff_gas + D; 10 ft [Vg/Vmax]^(1/0.56)), up to 0.5 ft",
            [
                TraceValue("D", shape.diameter, .inch),
                TraceValue("Leff", method.effectiveLengthLiquid(shape.diameter), .foot),
                TraceValue("Leff_gas", method.effectiveLengthGas(shape.diameter), .foot),
                TraceValue("Vg", shape.gasVelocity, .metrePerSecond),
                TraceValue("Vmax", fluids.soudersBrown, .metrePerSecond),
            ],
            TraceValue("Lss", shape.length, .foot),
            "Arnold & Stewart vol. 1; API Spec 12J; smallest listed diameter within the slenderness"
        )
        traceSlenderness(input, shape)
    }

    private func retentionValues(_ input: SeparatorInput) -> [TraceValue] {
        [
            TraceValue("Qo", input.liquids.oil.si, .cubicMetrePerHour),
            TraceValue("to", input.oilRetention.si, .minute),
            TraceValue("Qw", input.liquids.water.si, .cubicMetrePerHour),
            TraceValue("tw", input.waterRetention.si, .minute),
        ]
    }

    mutating func report(
        _ method: VerticalSeparator,
        _ input: SeparatorInput,
        _ fluids: SeparatorFluids,
        _ shape: SeparatorShape
    ) {
        output("diameter_min_gas_droplet", method.byDroplet, .inch)
        output("diameter_min_k_factor", method.byKFactor, .inch)
        if input.isThreePhase {
            output("diameter_min_water_settling", method.byWaterSettling, .inch)
            output("diameter_min_oil_settling", method.byOilSettling, .inch)
        }
        output("diameter_min", method.minimum.diameter, .inch)
        output("liquid_height", shape.liquidHeight, .inch)
        report(shape)
        step(
            "sep.diameter_min",
            """
            D_min = the largest of D_droplet, D_K, D_water, D_oil, each sqrt(4 Q/(pi V)): gas over Vt and Vmax, oil over \
            Vw, water over Vo
            """,
            [
                TraceValue("Qg", fluids.gasFlow, .cubicMetrePerSecond),
                TraceValue("Vt", fluids.terminalVelocity, .metrePerSecond),
                TraceValue("Vmax", fluids.soudersBrown, .metrePerSecond),
                TraceValue("Qo", input.liquids.oil.si, .cubicMetrePerSecond),
                TraceValue("Vw", fluids.waterSettling, .metrePerSecond),
                TraceValue("Qw", input.liquids.water.si, .cubicMetrePerSecond),
                TraceValue("Vo", fluids.oilRising, .metrePerSecond),
                TraceValue("D_droplet", method.byDroplet, .inch), TraceValue("D_K", method.byKFactor, .inch),
                TraceValue("D_water", method.byWaterSettling, .inch), TraceValue("D_oil", method.byOilSettling, .inch),
            ],
            TraceValue("D_min", method.minimum.diameter, .inch),
            "Arnold & Stewart vol. 1, 3rd ed., ch. 4-5; API Spec 12J"
        )
        step(
            "sep.liquid_height",
            "h = (Qo to + Qw tw)/(pi D^2/4)",
            [TraceValue("D", shape.diameter, .inch)] + retentionValues(input),
            TraceValue("h", shape.liquidHeight, .inch),
            "geometry"
        )
        step(
            "sep.length",
            "Lss = max(h + 76 in, h + D + 40 in), up to 0.5 ft",
            [TraceValue("h", shape.liquidHeight, .inch), TraceValue("D", shape.diameter, .inch)],
            TraceValue("Lss", shape.length, .foot),
            "Arnold & Stewart vol. 1, 3rd ed., ch. 4"
        )
        traceSlenderness(input, shape)
    }

    private mutating func traceSlenderness(_ input: SeparatorInput, _ shape: SeparatorShape) {
        step(
            "sep.slenderness",
            "Lss/D between min and max; lengthened to min D when below",
            [
                TraceValue("Lss", shape.length, .foot), TraceValue("D", shape.diameter, .foot),
                TraceValue("min", input.slenderness.lowerBound), TraceValue("max", input.slenderness.upperBound),
            ],
            TraceValue("Lss/D", shape.slenderness),
            "usual proportions; first listed diameter that satisfies them, set by " + shape.governing.rawValue
        )
    }

    private mutating func report(_ shape: SeparatorShape) {
        output("gas_velocity", shape.gasVelocity, .metrePerSecond)
        output("diameter", listed: Self.clean(shape.diameter / PhysicalConstant.inch), .inch)
        output("seam_to_seam_length", listed: Self.clean(shape.length / PhysicalConstant.foot), .foot)
        output("slenderness", ratio: shape.slenderness)
        output("governing", .text(shape.governing.rawValue))
    }

    /// A listed size without the rounding noise of the trip through metres.
    private static func clean(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
}
