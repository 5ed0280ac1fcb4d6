/// Bill of materials of a compressor, section 14.
extension Worksheet {
    mutating func billCompressor(_ input: CompressorInput, _ train: CompressorTrain) {
        let stages = Double(train.stages.count)
        let size: [PhraseArgument] = [
            .number(stages), .measure(input.inlet.flow.si, .actualCubicMetrePerHour),
            .measure(train.shaftPower.si, .kilowatt),
        ]
        switch input.machine.type {
        case .reciprocating:
            bill(
                "frame",
                Bilingual(
                    "reciprocating frame, {} stages, {} at the inlet, {}",
                    "bastidor alternativo, {} etapas, {} en la entrada, {}"
                ),
                size
            )
            bill("cylinder_stage", Bilingual("cylinder stage", "etapa de cilindros"), quantity: stages)
        case .centrifugal:
            bill(
                "casing",
                Bilingual(
                    "centrifugal casing, {} stages, {} at the inlet, {} in all",
                    "carcasa centrífuga, {} etapas, {} en la entrada, {} en total"
                ),
                size,
                quantity: train.casings
            )
            bill("impeller", Bilingual("impeller", "impulsor"), quantity: train.impellers)
        }
        bill(
            "driver",
            Bilingual("motor {}", "motor {}"),
            [.measure(UnitOfMeasure.horsepower.si(train.driverRating), .horsepower)]
        )
        billCoolers(input, train, stages)
        billAuxiliaries(input.machine.type, stages)
    }

    private mutating func billCoolers(_ input: CompressorInput, _ train: CompressorTrain, _ stages: Double) {
        if stages > 1 {
            bill(
                "intercooler",
                Bilingual("intercooler to {}, {} in all", "interenfriador a {}, {} en total"),
                [
                    .measure(input.intercoolerTemperature.si, .degC),
                    .measure(train.intercoolerDuty.si, .kilowattOfHeat),
                ],
                quantity: stages - 1
            )
        }
        bill("aftercooler", Bilingual("aftercooler", "posenfriador"))
        bill(
            "scrubber",
            Bilingual("suction scrubber, one per stage", "depurador de succión, uno por etapa"),
            quantity: stages
        )
    }

    private mutating func billAuxiliaries(_ type: CompressorType, _ stages: Double) {
        switch type {
        case .reciprocating:
            bill(
                "pulsation_bottles",
                Bilingual(
                    "suction and discharge pulsation bottles of a stage",
                    "botellas de pulsación de succión y descarga de una etapa"
                ),
                quantity: stages,
                unit: "set"
            )
        case .centrifugal:
            bill("anti_surge_valve", Bilingual("anti-surge valve", "válvula antibombeo"))
            bill("anti_surge_controller", Bilingual("anti-surge controller", "controlador antibombeo"))
        }
        bill("lube_system", Bilingual("lube oil system", "sistema de aceite lubricante"), unit: "set")
        bill("panel", Bilingual("control panel", "panel de control"))
    }
}
