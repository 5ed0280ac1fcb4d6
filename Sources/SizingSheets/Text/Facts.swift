import Sizing

/// What a result knows, by name: its outputs first, then the inputs, then what was assumed.
///
/// A result may be in field, SI or mixed units; every number is read through the engine's own unit table.
struct Facts: Sendable {
    let result: SizingResult

    private static let engine = SizingEngine()

    /// The value as stated, with its unit.
    func value(_ name: String) -> OutputValue? {
        if let output = result.outputs[name] { return output }
        if let input = result.inputs[name] { return Self.output(input) }
        return result.assumptions.first { $0.field == name }?.value
    }

    /// The number in `unit`; nil when it is not there or not of that dimension.
    func number(_ name: String, _ dimension: PhysicalDimension, _ unit: String) -> Double? {
        guard case .quantity(let number, let from) = value(name) else { return nil }
        return Self.convert(number, from, dimension, unit)
    }

    /// A length in millimetres.
    func millimetres(_ name: String) -> Double? { number(name, .length, "mm").flatMap { $0 > 0 ? $0 : nil } }

    /// A plain number: a count, a ratio or a nominal size.
    func plain(_ name: String) -> Double? { value(name)?.number }

    /// A word of a choice.
    func word(_ name: String) -> String? {
        guard case .text(let word) = value(name) else { return nil }
        return word
    }

    /// `84 in`, as stated.
    func text(_ name: String, digits: Int = 5) -> String? {
        switch value(name) {
        case .quantity(let value, let unit): Self.text(value, unit, digits: digits)
        case .number(let number): SheetNumber.text(number, digits: digits)
        case .text(let word): word
        case .flag, .list, nil: nil
        }
    }

    /// `84 in (2134 mm)`: a length as stated and in the other system.
    func bothLengths(_ name: String) -> String? {
        guard let stated = text(name), case .quantity(let size, let unit) = value(name) else { return nil }
        let isMetric = ["m", "mm", "cm", "km"].contains(unit)
        let other = isMetric ? (size * (unit == "mm" ? 0.001 : 1) >= 3 ? "ft" : "in") : "mm"
        guard let converted = Self.convert(size, unit, .length, other) else { return stated }
        return "\(stated) (\(Self.text(converted, other, digits: other == "mm" ? 4 : 3)))"
    }

    /// Whether the bill of materials names `item`.
    func bills(_ item: String) -> Bool { result.bom.contains { $0.item == item } }

    static func text(_ value: Double, _ unit: String, digits: Int = 5) -> String {
        let number = SheetNumber.text(value, digits: digits)
        return unit.isEmpty ? number : number + "\u{00A0}" + UnitText.text(unit)
    }

    static func convert(_ value: Double, _ from: String, _ dimension: PhysicalDimension, _ to: String) -> Double? {
        guard value.isFinite else { return nil }
        if from == to { return value }
        let inputs: [String: InputValue] = [
            "dimension": .text(dimension.rawValue), "quantity": .quantity(value: value, unit: from), "to": .text(to),
        ]
        return engine.evaluate(kind: "units", inputs: inputs).outputs["result"]?.number
    }

    private static func output(_ input: InputValue) -> OutputValue? {
        switch input {
        case .quantity(let value, let unit): .quantity(value: value, unit: unit)
        case .number(let number): .number(number)
        case .text(let text): .text(text)
        case .flag(let flag): .flag(flag)
        case .list, .object, .null: nil
        }
    }
}
