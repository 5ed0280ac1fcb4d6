/// Outputs of a pump, in the order of the specification.
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
        tracePower(input, hydraulics, machine)
        traceStages(input, hydraulics, machine)
        traceCasing(input, hydraulics, machine, flange)
    }
}
