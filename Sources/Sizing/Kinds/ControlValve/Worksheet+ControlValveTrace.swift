/// The calculation of a control valve, step by step.
extension Worksheet {
    private static let standard = "IEC 60534-2-1:2011 (ANSI/ISA-75.01.01)"

    mutating func trace(_ input: ControlValveInput, _ sizing: ValveSizing) {
        if case .gas(let gas) = input.fluid { trace(gas.state, "valve") }
        step(
            "valve.drop",
            "dp = p1 - p2",
            [TraceValue("p1", input.inlet.si, .kPaa), TraceValue("p2", input.outlet.si, .kPaa)],
            TraceValue("dp", input.drop, .kPa),
            "definition"
        )
        traceCoefficient(input, sizing.bare)
        if let fittings = sizing.reported.fittings {
            traceFittings(input, sizing.reported, fittings)
            traceCoefficient(input, sizing.reported)
        }
        traceReynolds(input, sizing)
        if let pick = sizing.pick { trace(pick, input) }
        traceClass(input, sizing)
    }

    private mutating func traceCoefficient(_ input: ControlValveInput, _ found: ValveCoefficient) {
        let prefix = found.fittings == nil ? "valve" : "valve.installed"
        switch (input.fluid, found.limit) {
        case (.liquid(let liquid), .liquid(_, let choked, let sizing)):
            traceLiquid(input, liquid, found, choked: choked, sizing: sizing, prefix)
        case (.gas(let gas), .gas(let ratio, let choked, let sizing, let expansion)):
            traceRatio(input, gas, found, ratio: ratio, choked: choked, prefix)
            step(
                prefix + ".expansion",
                "Y = max(1 - xs/(3 x_choked), 2/3); xs = min(x, x_choked)",
                [TraceValue("xs", sizing), TraceValue("x_choked", choked)],
                TraceValue("Y", expansion),
                Self.standard + ", compressible flow"
            )
            step(
                prefix + ".kv",
                "Kv = W/(N6 FP Y sqrt(xs p1 rho1)); W in kg/h, p1 in kPa; N6 = 3.16",
                [
                    TraceValue("W", gas.massFlow, .kilogramPerHour), TraceValue("FP", found.pipingFactor),
                    TraceValue("Y", expansion), TraceValue("xs", sizing), TraceValue("p1", input.inlet.si, .kPaa),
                    TraceValue("rho1", gas.state.density.si, .kilogramPerCubicMetre),
                ],
                TraceValue("Kv", found.kv),
                Self.standard + ", compressible flow"
            )
        case (.liquid, .gas), (.gas, .liquid): break
        }
        step(
            prefix + ".cv",
            "Cv = Kv/0.865",
            [TraceValue("Kv", found.kv)],
            TraceValue("Cv", found.cv),
            Self.standard + ", table 1"
        )
    }

    private mutating func traceLiquid(
        _ input: ControlValveInput,
        _ liquid: ControlValveInput.Liquid,
        _ found: ValveCoefficient,
        choked: Double,
        sizing: Double,
        _ prefix: String
    ) {
        let source = Self.standard + ", incompressible flow"
        let vapor = TraceValue("pv", liquid.vapor?.pressure.si ?? 0, .kPaa)
        let inlet = TraceValue("p1", input.inlet.si, .kPaa)
        let factor = TraceValue("FF", liquid.criticalRatio)
        if let limit = liquid.vapor {
            let critical = TraceValue("pc", limit.critical.si, .kPaa)
            step(prefix + ".ff", "FF = 0.96 - 0.28 sqrt(pv/pc)", [vapor, critical], factor, source)
        } else {
            step(prefix + ".ff", "FF = 0.96 at pv = 0, vapour pressure unknown", [vapor], factor, source)
        }
        let piping = TraceValue("FP", found.pipingFactor)
        step(
            prefix + ".dp_choked",
            "dp_choked = (FLP/FP)^2 (p1 - FF pv); FLP = FL without fittings",
            [TraceValue("FLP", found.installedRecovery(input.recovery)), piping, inlet, factor, vapor],
            TraceValue("dp_choked", choked, .kPa),
            source
        )
        step(
            prefix + ".kv",
            "Kv = Q/(N1 FP) sqrt((rho/999.1)/dp_s); dp_s = min(dp, dp_choked); Q in m3/h, dp in kPa; N1 = 0.1",
            [
                TraceValue("Q", liquid.flow, .cubicMetrePerHour), piping,
                TraceValue("rho", liquid.density, .kilogramPerCubicMetre), TraceValue("dp_s", sizing, .kPa),
            ],
            TraceValue("Kv", found.kv),
            source
        )
    }

    private mutating func traceRatio(
        _ input: ControlValveInput,
        _ gas: ControlValveInput.Gas,
        _ found: ValveCoefficient,
        ratio: Double,
        choked: Double,
        _ prefix: String
    ) {
        step(
            prefix + ".x",
            "x = dp/p1",
            [TraceValue("dp", input.drop, .kPa), TraceValue("p1", input.inlet.si, .kPaa)],
            TraceValue("x", ratio),
            Self.standard + ", compressible flow"
        )
        step(
            prefix + ".x_choked",
            "x_choked = (k/1.4) xTP; xTP = xT without fittings",
            [TraceValue("k", gas.heatRatio), TraceValue("xTP", found.installedRatio(input.ratioFactor))],
            TraceValue("x_choked", choked),
            Self.standard + ", compressible flow"
        )
    }

    private mutating func traceReynolds(_ input: ControlValveInput, _ sizing: ValveSizing) {
        guard let reynolds = sizing.reynolds, let viscosity = input.viscosity, let diameter = input.reynoldsDiameter
        else { return }
        if case .gas(let gas) = input.fluid, input.isViscosityEstimated {
            traceViscosity(gas.state, viscosity, "valve")
        }
        let (flow, density) = input.inletFlow
        step(
            "valve.reynolds",
            "Rev = N4 Fd Q/(nu sqrt(FL Kv)) [FL^2 Kv^2/(N2 d^4) + 1]^(1/4); Q in m3/h, nu = mu/rho in m2/s, d in mm, "
                + "Kv without fittings; N4 = 0.0707, N2 = 0.0016",
            [
                TraceValue("Fd", input.modifier), TraceValue("Q", flow, .cubicMetrePerHour),
                TraceValue("mu", viscosity.si, .centipoise), TraceValue("rho", density, .kilogramPerCubicMetre),
                TraceValue("FL", input.recovery), TraceValue("Kv", sizing.bare.kv),
                TraceValue("d", diameter, .millimetre),
            ],
            TraceValue("Rev", reynolds),
            Self.standard + ", valve Reynolds number"
        )
    }

    private mutating func traceClass(_ input: ControlValveInput, _ sizing: ValveSizing) {
        guard let flange = sizing.flange else { return }
        step(
            "valve.class",
            "smallest class whose rating at the design temperature (operating + 50 degF) holds the design pressure",
            [
                TraceValue("p1", input.inletGauge.si, .psig), TraceValue("p_design", flange.designPressure.si, .psig),
                TraceValue("T_design", flange.designTemperature.si, .degF),
            ],
            TraceValue("class", flange.rating),
            "ASME B16.5 group 1.1; design pressure after Arnold & Stewart vol. 1"
        )
    }
}

extension ValveCoefficient {
    /// FLP; FL without fittings.
    func installedRecovery(_ recovery: Double) -> Double {
        recovery / (fittings?.inverseSquaredRecovery(kv, recovery) ?? 1).squareRoot()
    }

    /// xTP; xT without fittings.
    func installedRatio(_ ratioFactor: Double) -> Double {
        guard let fittings else { return ratioFactor }
        return ratioFactor * fittings.inverseSquaredPipingFactor(kv) / fittings.ratioBracket(kv, ratioFactor)
    }
}
