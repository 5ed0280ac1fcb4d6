/// Shell-and-tube heat exchangers.
enum HeatExchangerKind: EquipmentKind {
    static let description = KindDescription(
        "heat_exchanger",
        Bilingual("Shell-and-tube heat exchanger", "Intercambiador de casco y tubos"),
        HeatExchangerField.all
    )
    static let mainOutput: String? = "area_required"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        let input = try HeatExchangerInput(&reader)
        let balance = try HeatBalance(input)
        let program = try TemperatureProgram(input, balance)
        let design = try HeatExchangerDesign(input, balance, program)
        reader.sheet.report(input, balance, program, design)
        reader.sheet.trace(input, balance, program, design)
        reader.sheet.warn(balance, program, design)
        reader.sheet.billExchanger(input, design)
        reader.sheet.notCovered = notCovered.map { $0[reader.sheet.language] }
        reader.sheet.cost = CostCurve.estimate(
            input.tubes.head.costEquipment,
            size: design.areaDesign / design.shells,
            quantity: design.shells
        )
    }

    private static let notCovered = [
        Bilingual("pressure drop", "caída de presión"),
        Bilingual("vibration", "vibración"),
        Bilingual("film coefficients and fouling", "coeficientes de película y ensuciamiento"),
        Bilingual(
            "design pressure: the cost is that of carbon steel at ambient pressure",
            "presión de diseño: el costo es el de acero al carbono a presión ambiente"
        ),
    ]
}
