/// Outputs and steps of a separator, in the order of the specification.
extension Worksheet {
    mutating func reportFluids(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        output("z_factor", ratio: fluids.z)
        output("gas_density", fluids.gasDensity, .kilogramPerCubicMetre)
        output("gas_viscosity", fluids.gasViscosity, .centipoise)
        output("gas_actual_rate", fluids.gasFlow, .actualCubicMetrePerHour)
        output("drag_coefficient", ratio: fluids.drag)
        output("terminal_velocity", fluids.terminalVelocity, .metrePerSecond)
        traceGas(input, fluids)
        guard input.isThreePhase else { return }
        output("oil_viscosity", fluids.oilViscosity, .centipoise)
        output("water_settling_velocity", fluids.waterSettling, .metrePerSecond)
        output("oil_rising_velocity", fluids.oilRising, .metrePerSecond)
        traceLiquids(input, fluids)
    }

    private mutating func traceGas(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        let z = TraceValue("Z", fluids.z)
        let temperature = TraceValue("T", input.temperature.si, .kelvin)
        let pressure = TraceValue("p", input.pressure.absolute.si, .kPaa)
        let gas = TraceValue("rho_g", fluids.gasDensity, .kilogramPerCubicMetre)
        let gravity = TraceValue("gas_sg", input.gasGravity)
        step(
            "sep.z",
            input.zFactor == nil ? "Z(ppr, Tpr), pseudo-critical constants from gas_sg" : "Z as given",
            [gravity, pressure, temperature],
            z,
            "Sutton (1985); Dranchuk & Abou-Kassem (1975)"
        )
        step(
            "sep.gas_density",
            input.gasDensity == nil ? "rho_g = p M/(Z R T), M = 28.9647 gas_sg" : "rho_g as given",
            [pressure, gravity, z, temperature],
            gas,
            "gas law"
        )
        step(
            "sep.gas_rate",
            "Qg = n Z R T/p",
            [TraceValue("n", input.gas.si, .molPerSecond), z, temperature, pressure],
            TraceValue("Qg", fluids.gasFlow, .cubicMetrePerSecond),
            "gas law"
        )
        step(
            "sep.oil_density",
            "rho_o = 999.016 SG, SG = 141.5/(degAPI + 131.5)",
            [TraceValue("degAPI", input.oilAPI), TraceValue("SG", input.oilGravity)],
            TraceValue("rho_o", fluids.oilDensity, .kilogramPerCubicMetre),
            "API gravity; no correction to operating temperature"
        )
        traceVelocities(input, fluids)
    }

    private mutating func traceVelocities(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        let gravity = TraceValue("gas_sg", input.gasGravity)
        let temperature = TraceValue("T", input.temperature.si, .kelvin)
        let gas = TraceValue("rho_g", fluids.gasDensity, .kilogramPerCubicMetre)
        let oil = TraceValue("rho_o", fluids.oilDensity, .kilogramPerCubicMetre)
        step(
            "sep.gas_viscosity",
            input.gasViscosity == nil ? "mu_g = 1e-4 K exp(X rho^Y)" : "mu_g as given",
            [gravity, gas, temperature],
            TraceValue("mu_g", fluids.gasViscosity, .centipoise),
            "Lee, Gonzalez & Eakin (1966)"
        )
        step(
            "sep.terminal_velocity",
            "Vt = sqrt(4 g dm (rho_o - rho_g)/(3 CD rho_g)), CD = 24/Re + 3/sqrt(Re) + 0.34",
            [
                TraceValue("dm", input.dropletGas.si, .micrometre), oil, gas,
                TraceValue("mu_g", fluids.gasViscosity, .centipoise), TraceValue("CD", fluids.drag),
            ],
            TraceValue("Vt", fluids.terminalVelocity, .metrePerSecond),
            "Arnold & Stewart vol. 1, 3rd ed., ch. 4"
        )
        step(
            "sep.souders_brown",
            "Vmax = K sqrt((rho_o - rho_g)/rho_g)",
            [TraceValue("K", input.kFactor.si, .footPerSecond), oil, gas],
            TraceValue("Vmax", fluids.soudersBrown, .metrePerSecond),
            "API Spec 12J"
        )
    }

    private mutating func traceLiquids(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        let difference = TraceValue(
            "drho",
            fluids.waterDensity - fluids.oilDensity,
            .kilogramPerCubicMetre
        )
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

    mutating func reportDesign(_ input: SeparatorInput, _ duty: VesselDuty, _ wall: VesselWall) {
        output("design_pressure", input.designPressure.si, .psig)
        output("design_temperature", input.designTemperature.si, .degF)
        wall.trace(duty, input.wall, to: &self)
        wall.report(to: &self, withEfficiency: false)
    }

    mutating func reportConnections(_ input: SeparatorInput, _ flange: Double?, _ nozzles: SeparatorNozzles) {
        if let flange { output("flange_class", .number(flange)) }
        if let inlet = nozzles.inlet { output("nozzle_inlet", .number(inlet)) }
        if let gas = nozzles.gas { output("nozzle_gas", .number(gas)) }
        if let oil = nozzles.oil { output(input.isThreePhase ? "nozzle_oil" : "nozzle_liquid", .number(oil)) }
        if let water = nozzles.water { output("nozzle_water", .number(water)) }
    }
}
