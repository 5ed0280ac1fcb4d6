/// Pressure relief valves; a safety device.
enum ReliefKind: EquipmentKind {
    static let description = KindDescription(
        "relief_valve",
        Bilingual("Relief valve", "Válvula de alivio"),
        ReliefField.all
    )
    static let mainOutput: String? = "area_required"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        let input = try ReliefInput(&reader)
        let area = try ReliefArea(input)
        let chosen = reader.sheet.report(input, area)
        reader.sheet.cost = CostCurve.estimate(.reliefValve, size: chosen.orifice.area * chosen.valves)
        reader.sheet.notCovered = notCovered(reader.sheet.language) + reader.sheet.notCovered
    }

    private static func notCovered(_ language: Language) -> [String] {
        switch language {
        case .english:
            [
                "scenario identification (fire, blocked outlet, tube rupture, thermal)", "two-phase relief",
                "3 % rule of the inlet line", "reaction forces", "noise",
            ]
        case .spanish:
            [
                "identificación de escenarios (fuego, bloqueo, rotura de tubo, térmico)", "alivio bifásico",
                "regla del 3 % en la línea de entrada", "fuerzas de reacción", "ruido",
            ]
        }
    }
}
