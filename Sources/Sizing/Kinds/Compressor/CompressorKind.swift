/// Reciprocating and centrifugal compressors.
enum CompressorKind: EquipmentKind {
    static let description = KindDescription("compressor", Bilingual("Compressor", "Compresor"), CompressorField.all)
    static let mainOutput: String? = "shaft_power"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        let input = try CompressorInput(&reader)
        let train = try CompressorTrain(input)
        reader.sheet.report(input, train)
        reader.sheet.trace(input, train)
        reader.sheet.warn(input, train)
        reader.sheet.billCompressor(input, train)
        reader.sheet.notCovered = notCovered(input, train, reader.sheet.language)
        reader.sheet.cost = CostCurve.estimate(
            .compressor,
            size: train.shaftPower.si / 1000,
            compressor: input.machine.type
        )
    }

    private static func notCovered(
        _ input: CompressorInput,
        _ train: CompressorTrain,
        _ language: Language
    ) -> [String] {
        var notes = always
        if train.stages.contains(where: { !$0.isInRange }) {
            notes.append(
                Bilingual(
                    "Z outside 1.0 < Tpr <= 3, ppr < 30 of its correlation: give z_factor",
                    "Z fuera de 1.0 < Tpr <= 3, ppr < 30 de su correlación: indique z_factor"
                )
            )
        }
        if let unused = input.machine.unusedEfficiency {
            notes.append(
                Bilingual("\(unused): not used by this type of machine", "\(unused): este tipo de máquina no la usa")
            )
        }
        if train.stages.dropLast().contains(where: { $0.dischargeTemperature < input.intercoolerTemperature }) {
            notes.append(
                Bilingual(
                    "a stage that ends colder than intercooler_temperature: lower it, nothing is heated between stages",
                    "una etapa que termina más fría que intercooler_temperature: bájela, entre etapas no se calienta"
                )
            )
        }
        return notes.map { $0[language] }
    }

    private static let always = [
        Bilingual("condensation between the stages", "condensación entre etapas"),
        Bilingual("aftercooler duty", "carga térmica del posenfriador"),
        Bilingual("rod load, pulsation and vibration", "carga en vástago, pulsación y vibración"),
        Bilingual(
            "performance curve, surge and control range",
            "curva de operación, bombeo (surge) y rango de control"
        ),
        Bilingual("driver type other than a listed motor", "otro accionamiento que un motor de la lista"),
    ]
}
