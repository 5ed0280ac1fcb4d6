/// Process lines: API RP 14E velocities, ASME B31.3 wall, Churchill friction.
enum LineKind: EquipmentKind {
    static let description = KindDescription(
        "line",
        Bilingual("Process line", "Línea de proceso"),
        LineField.all
    )
    static let mainOutput: String? = "inside_diameter"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        let input = try LineInput(&reader)
        let sizing = try LineSizing(input)
        reader.sheet.report(input, sizing)
        reader.sheet.warn(input, sizing)
        reader.sheet.billLine(input, sizing)
        reader.sheet.notCovered += notCovered(reader.sheet.language)
    }

    private static func notCovered(_ language: Language) -> [String] {
        switch language {
        case .english:
            [
                "elevation, fittings and valves in the pressure drop", "flow pattern, slip and slugging",
                "a margin of temperature over the line's (stress is taken at the line temperature)",
                "impact testing of carbon steel below -20 degF", "stress analysis, supports and surge", "cost",
            ]
        case .spanish:
            [
                "elevación, accesorios y válvulas en la caída de presión", "patrón de flujo, deslizamiento y tapones",
                "un margen de temperatura sobre la de la línea (el esfuerzo se toma a esa temperatura)",
                "ensayo de impacto del acero al carbono bajo -20 degF",
                "análisis de esfuerzos, soportes y golpe de ariete",
                "costo",
            ]
        }
    }
}
