/// Gas and liquid properties and drop velocities of a separator, step by step.
extension Worksheet {
    mutating func traceGas(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        let z = TraceValue("Z", fluids.z)
        let temperature = TraceValue("T", input.temperature.si, .kelvin)
        let pressure = TraceValue("p", input.pressure.absolute.si, .kPaa)
        let gas = TraceValue("rho_g", fluids.gasDensity, .kilogramPerCubicMetre)
        let gravity = TraceValue("g", input.gasGravity)
        traceCompressibility(input, fluids)
        step(
            "sep.gas_density",
            input.gasDensity == nil
                ? "rho_g = p M/(Z R T), M = 28.9647 g g/mol, R = 8.314462618 J/(mol K)" : "rho_g as given",
            input.gasDensity == nil ? [pressure, gravity, z, temperature] : [gas],
            gas,
            input.gasDensity == nil ? "gas law" : "request"
        )
        step(
            "sep.gas_rate",
            "Qg = n Z R T/p, n in mol/s",
            [TraceValue("n", input.gas.si, .molPerSecond), z, temperature, pressure],
            TraceValue("Qg", fluids.gasFlow, .cubicMetrePerSecond),
            "gas law; standard gas is an amount of substance"
        )
        let viscosity = TraceValue("mu_g", fluids.gasViscosity, .centipoise)
        step(
            "sep.gas_viscosity",
            input.gasViscosity == nil
                ? """
                mu_g = 1e-4 K exp(X rho^Y) cP; K = (9.4 + 0.02 M) T^1.5/(209 + 19 M + T), X = 3.5 + 986/T + 0.01 M, \
                Y = 2.4 - 0.2 X; M = 28.9647 g, T in degR, rho in g/cm3
                """ : "mu_g as given",
            input.gasViscosity == nil ? [gravity, gas, temperature] : [viscosity],
            viscosity,
            input.gasViscosity == nil ? "Lee, Gonzalez & Eakin (1966)" : "request"
        )
        traceOilDensity(input, fluids)
        traceVelocities(input, fluids)
    }

    private mutating func traceCompressibility(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        let z = TraceValue("Z", fluids.z)
        guard let reduced = fluids.reduced else {
            step("sep.z", "Z as given", [z], z, "request")
            return
        }
        step(
            "sep.z",
            """
            Z by Dranchuk & Abou-Kassem at ppr = p/ppc, Tpr = T/Tpc; ppc = 756.8 - 131.0 g - 3.6 g^2 psia, \
            Tpc = 169.2 + 349.5 g - 74.0 g^2 degR
            """,
            [
                TraceValue("g", input.gasGravity), TraceValue("p", input.pressure.absolute.si, .kPaa),
                TraceValue("T", input.temperature.si, .kelvin), TraceValue("ppr", reduced.reducedPressure),
                TraceValue("Tpr", reduced.reducedTemperature),
            ],
            z,
            "Dranchuk & Abou-Kassem (1975), smallest density root; Sutton (1985)"
        )
    }

    private mutating func traceOilDensity(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        step(
            "sep.oil_density",
            "rho_o = 999.016 SG, SG = 141.5/(degAPI + 131.5)",
            [TraceValue("degAPI", input.oilAPI), TraceValue("SG", input.oilGravity)],
            TraceValue("rho_o", fluids.oilDensity, .kilogramPerCubicMetre),
            "API gravity; no correction to operating temperature"
        )
    }

    private mutating func traceVelocities(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        let gas = TraceValue("rho_g", fluids.gasDensity, .kilogramPerCubicMetre)
        let oil = TraceValue("rho_o", fluids.oilDensity, .kilogramPerCubicMetre)
        let reynolds = fluids.gasDensity * fluids.terminalVelocity * input.dropletGas.si / fluids.gasViscosity
        step(
            "sep.drag",
            "CD = 24/Re + 3/sqrt(Re) + 0.34, Re = rho_g Vt dm/mu_g, fixed point from 0.34",
            [TraceValue("Re", reynolds)],
            TraceValue("CD", fluids.drag),
            "Arnold & Stewart vol. 1, 3rd ed., ch. 4"
        )
        step(
            "sep.terminal_velocity",
            "Vt = sqrt(4 g dm (rho_o - rho_g)/(3 CD rho_g))",
            [TraceValue("dm", input.dropletGas.si, .micrometre), oil, gas, TraceValue("CD", fluids.drag)],
            TraceValue("Vt", fluids.terminalVelocity, .metrePerSecond),
            "Arnold & Stewart vol. 1, 3rd ed., ch. 4; g = 9.80665 m/s2"
        )
        step(
            "sep.souders_brown",
            input.mistExtractor
                ? "Vmax = K sqrt((rho_o - rho_g)/rho_g)"
                : "Vmax = K sqrt((rho_o - rho_g)/rho_g), K halved without mist extractor",
            [TraceValue("K", input.kFactor.si, .footPerSecond), oil, gas],
            TraceValue("Vmax", fluids.soudersBrown, .metrePerSecond),
            "Souders-Brown, API Spec 12J; both criteria are applied"
        )
    }

    mutating func traceLiquids(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        let difference = TraceValue("drho", fluids.waterDensity - fluids.oilDensity, .kilogramPerCubicMetre)
        step(
            "sep.water_density",
            "rho_w = 999.016 SG",
            [TraceValue("SG", input.waterGravity)],
            TraceValue("rho_w", fluids.waterDensity, .kilogramPerCubicMetre),
            "specific gravity"
        )
        traceLiquidViscosities(input, fluids)
        step(
            "sep.water_settling",
            "Vw = g drho dw^2/(18 mu_o)",
            [
                difference, TraceValue("dw", input.dropletWater.si, .micrometre),
                TraceValue("mu_o", fluids.oilViscosity, .centipoise),
            ],
            TraceValue("Vw", fluids.waterSettling, .metrePerSecond),
            "Stokes; Arnold & Stewart vol. 1, 3rd ed., ch. 5"
        )
        step(
            "sep.oil_rising",
            "Vo = g drho do^2/(18 mu_w)",
            [
                difference, TraceValue("do", input.dropletOil.si, .micrometre),
                TraceValue("mu_w", fluids.waterViscosity, .centipoise),
            ],
            TraceValue("Vo", fluids.oilRising, .metrePerSecond),
            "Stokes; Arnold & Stewart vol. 1, 3rd ed., ch. 5"
        )
    }

    private mutating func traceLiquidViscosities(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        let oil = TraceValue("mu_o", fluids.oilViscosity, .centipoise)
        let water = TraceValue("mu_w", fluids.waterViscosity, .centipoise)
        if input.oilViscosity == nil {
            step(
                "sep.oil_viscosity",
                "mu_o = 10^X - 1 cP, X = 10^(3.0324 - 0.02023 degAPI) T^(-1.163), T in degF",
                [TraceValue("degAPI", input.oilAPI), TraceValue("T", input.temperature.si, .degF)],
                oil,
                "Beggs & Robinson (1975), dead oil"
            )
        }
        guard input.waterViscosity == nil else { return }
        step(
            "sep.water_viscosity",
            "mu_w = 2.414e-5 10^(247.8/(T - 140)) Pa.s, T in K",
            [TraceValue("T", input.temperature.si, .kelvin)],
            water,
            "fit within 1 % of IAPWS between 10 and 90 degC"
        )
    }
}
