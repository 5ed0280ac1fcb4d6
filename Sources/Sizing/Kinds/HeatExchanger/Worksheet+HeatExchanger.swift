/// Outputs and warnings of a heat exchanger.
extension Worksheet {
    mutating func report(
        _ input: HeatExchangerInput,
        _ balance: HeatBalance,
        _ program: TemperatureProgram,
        _ design: HeatExchangerDesign
    ) {
        output("duty", balance.duty, .kilowattOfHeat)
        for stream in [balance.hot, balance.cold] {
            if stream.isOutletComputed { output(stream.side.field.outlet.name, stream.outlet, .degC) }
            if stream.isFlowComputed, let flow = stream.massFlow {
                output(stream.side.field.massFlow.name, flow, .kilogramPerHour)
            }
        }
        if let ratio = program.capacityRatio, let effectiveness = program.effectiveness {
            output("R", ratio: ratio)
            output("P", ratio: effectiveness)
        }
        output("lmtd", program.logMean, .deltaDegC)
        output("F", ratio: program.factor)
        output("shells_in_series", .number(design.shellsInSeries))
        output("shells_in_parallel", .number(design.shellsInParallel))
        output("area_required", design.areaRequired, .squareMetre)
        output("area_design", design.areaDesign, .squareMetre)
        output("tubes_per_shell", .number(design.tubesPerShell))
        output("bundle_diameter", design.bundleDiameter, .millimetre)
        output("shell_id_calculated", design.shellCalculated, .millimetre)
        output("shell_id", .quantity(value: design.shell, unit: "in"))
        output("U_used", design.heatTransfer.si, .wattPerSquareMetreKelvin)
        output("tema_class", .text(input.temaClass.rawValue))
        output("tema_type", .text(design.temaType.rawValue))
    }

    mutating func warn(_ balance: HeatBalance, _ program: TemperatureProgram, _ design: HeatExchangerDesign) {
        if program.isCrossed, program.factor < 1 {
            let ends = [balance.cold.outlet, balance.hot.outlet].map { PhraseArgument.measure($0, .degC) }
            warn(.temperatureCross, ends + [.number(program.factor)])
        }
        if design.shellsInParallel > 1 {
            warn(
                .parallelShells,
                [.measure(design.singleShell, .inch), .number(design.shellsInParallel)]
            )
        }
    }
}
