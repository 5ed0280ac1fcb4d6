/// One input, 10 % lower and 10 % higher.
struct InputVariation: Sendable, Hashable {
    let input: String
    /// What it was varied by, for a reader.
    let text: String
    let low: InputValue
    let high: InputValue

    /// Sizes of a list, counts and years: a tenth more of them is no such thing.
    private static let nominal: Set<String> = [
        "phases", "suction_pipe_nps", "discharge_pipe_nps", "nps", "pipe_nps", "stages", "tube_passes", "shell_passes",
        "shells", "year", "quantity",
    ]

    /// nil for what is no continuous number, and for the atmosphere, which is a fact of the site.
    init?(of field: FieldDescription, _ value: InputValue, _ language: Language) {
        guard field.name != CommonField.atmosphere.name, !Self.nominal.contains(field.name) else { return nil }
        if case .number = field.form, case .number(let number) = value, number != 0, number.isFinite {
            (low, high) = (.number(0.9 * number), .number(1.1 * number))
            text = Self.plain
        } else if let dimension = field.dimension, case .quantity(let number, let symbol) = value,
            let unit = UnitTable.first(symbol, dimension), number + unit.shift != 0, number.isFinite
        {
            func varied(_ factor: Double) -> InputValue {
                .quantity(value: (number + unit.shift) * factor - unit.shift, unit: symbol)
            }
            (low, high) = (varied(0.9), varied(1.1))
            text = dimension == .temperature ? Self.absolute[language] : Self.plain
        } else {
            return nil
        }
        input = field.name
    }

    private static let plain = "±10 %"
    private static let absolute = Bilingual("±10 % of the absolute temperature", "±10 % de la temperatura absoluta")
}
