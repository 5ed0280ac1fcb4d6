import Sizing

/// Values of a result as text.
enum ValueText {
    static func text(_ value: OutputValue, _ language: Language) -> String {
        let parts = split(value, language)
        return parts.unit.isEmpty ? parts.number : parts.number + "\u{00A0}" + parts.unit
    }

    /// The number or word, and the unit in a column of its own.
    static func split(_ value: OutputValue, _ language: Language) -> (number: String, unit: String) {
        switch value {
        case .quantity(let number, "USD"): (SheetNumber.money(number), "USD")
        case .quantity(let number, let unit): (SheetNumber.text(number), UnitText.text(unit))
        case .number(let number): (SheetNumber.text(number), "")
        case .text(let word): (Wording.choice(word, language), "")
        case .flag(let flag): (yes(flag, language), "")
        case .list(let items): (items.prefix(60).map { SheetNumber.text($0) }.joined(separator: " · "), "")
        }
    }

    static func split(_ value: InputValue, _ language: Language) -> (number: String, unit: String) {
        switch value {
        case .quantity(let number, let unit): split(OutputValue.quantity(value: number, unit: unit), language)
        case .number(let number): (SheetNumber.text(number, digits: 7), "")
        case .text(let text): (Wording.choice(text, language), "")
        case .flag(let flag): (yes(flag, language), "")
        case .list(let items):
            (items.prefix(60).map { split($0, language).number }.joined(separator: ", "), "")
        case .object(let members): (object(members, language), "")
        case .null: ("–", "")
        }
    }

    /// A device of a list, `pressure_transmitter × 20`, or whatever else it holds.
    private static func object(_ members: [String: InputValue], _ language: Language) -> String {
        if case .text(let type) = members["type"], case .number(let count) = members["qty"] {
            return Wording.choice(type, language) + " × " + SheetNumber.text(count)
        }
        return members.keys.sorted().prefix(8).joined(separator: ", ")
    }

    private static func yes(_ flag: Bool, _ language: Language) -> String {
        switch language {
        case .english: flag ? "yes" : "no"
        case .spanish: flag ? "sí" : "no"
        }
    }
}
