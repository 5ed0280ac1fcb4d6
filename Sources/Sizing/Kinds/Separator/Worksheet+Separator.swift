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

    mutating func reportDesign(_ input: SeparatorInput, _ duty: VesselDuty, _ wall: VesselWall) {
        output("design_pressure", input.designPressure.si, .psig)
        output("design_temperature", input.designTemperature.si, .degF)
        traceDesign(input)
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
