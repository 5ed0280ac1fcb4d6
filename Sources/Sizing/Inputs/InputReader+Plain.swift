/// Numbers, words and flags.
extension InputReader {
    mutating func read(_ field: Field<Double>) -> Double {
        guard let input = given(field.description) else { return .nan }
        return number(input, field)
    }

    mutating func readIfGiven(_ field: Field<Double>) -> Double? {
        inputs[field.name].map { number($0, field) }
    }

    mutating func read(_ field: Field<Bool>) -> Bool {
        guard let input = given(field.description) else { return false }
        return flag(input, field)
    }

    mutating func readIfGiven(_ field: Field<Bool>) -> Bool? {
        inputs[field.name].map { flag($0, field) }
    }

    /// A choice that is required or has a default; `standIn` is what a faulty one reads as.
    mutating func read<Choice>(_ field: Field<Choice>, orOnFault standIn: Choice) -> Choice
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        guard let input = given(field.description) else { return standIn }
        return word(input, field.description).flatMap(Choice.init(rawValue:)) ?? standIn
    }

    mutating func readIfGiven(_ field: Field<String>) -> String? {
        inputs[field.name].flatMap { word($0, field.description) }
    }

    mutating func read(_ field: Field<String>) -> String {
        guard let input = given(field.description) else { return "" }
        return word(input, field.description) ?? ""
    }

    private mutating func number(_ input: InputValue, _ field: Field<Double>) -> Double {
        let isCount = field.description.form == .count
        guard case .number(let value) = input, !isCount || !value.isFinite || value.rounded() == value else {
            refuse(.quantityFormat, field.name, [.text(field.name), isCount ? "3" : "0.5"])
            return .nan
        }
        return accept(value, field.description, value, nil) ? value : .nan
    }

    private mutating func flag(_ input: InputValue, _ field: Field<Bool>) -> Bool {
        guard case .flag(let value) = input else {
            refuse(.quantityFormat, field.name, [.text(field.name), "true, false"])
            return false
        }
        return value
    }

    private mutating func word(_ input: InputValue, _ field: FieldDescription) -> String? {
        guard case .choice(let words) = field.form else {
            if case .text(let text) = input { return text }
            refuse(.quantityFormat, field.name, [.text(field.name), "text"])
            return nil
        }
        guard case .text(let text) = input, words.contains(text) else {
            refuse(.choice, field.name, [.text(field.name), .text(words.joined(separator: ", "))])
            return nil
        }
        return text
    }
}
