/// Outputs and warnings of a compressor.
extension Worksheet {
    mutating func report(_ input: CompressorInput, _ train: CompressorTrain) {
        output("type", .text(input.machine.type.rawValue))
        output("mass_flow", input.gas.massFlow.si, .kilogramPerHour)
        output("inlet_actual_flow", input.inlet.flow.si, .actualCubicMetrePerHour)
        output("overall_ratio", ratio: input.overallRatio)
        output("stages", .number(Double(train.stages.count)))
        output("stage_ratio", ratio: train.stageRatio)
        let hottest = train.stages.map(\.dischargeTemperature.si).max() ?? .nan
        output("discharge_temperature_max", hottest, .degC)
        output("z_avg_stage1", ratio: train.stages.first?.meanZ ?? .nan)
        output("head_total", train.head, .kilojoulePerKilogram)
        output("gas_power", train.gasPower.si, .kilowatt)
        output("shaft_power", train.shaftPower.si, .kilowatt)
        output("driver_rating", .quantity(value: train.driverRating, unit: "hp"))
        if input.machine.type == .centrifugal { output("impellers", .number(train.impellers)) }
        if train.stages.count > 1 { output("intercooler_duty_total", train.intercoolerDuty.si, .kilowattOfHeat) }
    }

    mutating func warn(_ input: CompressorInput, _ train: CompressorTrain) {
        let flow = input.inlet.flow
        let acfm = UnitOfMeasure.actualCubicFootPerMinute.value(ofSI: flow.si)
        switch input.machine.type {
        case .reciprocating:
            if acfm > 10_000 * (1 + 1e-9) {
                warn(.reciprocatingHighFlow, [.measure(flow.si, .actualCubicFootPerMinute)])
            }
        case .centrifugal:
            if CompressorType.isBelow(500, flow) {
                warn(.centrifugalLowFlow, [.measure(flow.si, .actualCubicFootPerMinute)])
            }
            if train.casings > 1 { warn(.moreThanOneCasing, [.number(train.impellers), .number(train.casings)]) }
        }
    }
}

extension CompressorTrain {
    /// Nine impellers at most share a casing; a reciprocating machine is one frame.
    var casings: Double { impellers > 9 ? StandardList.roundUp(impellers / 9, step: 1) : 1 }
}
