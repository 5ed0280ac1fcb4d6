/// One result value: a quantity with its unit, or a plain number, word, flag or list.
public enum OutputValue: Sendable, Hashable {
    /// A number with the unit it is reported in; the unit of a dimensionless one is empty.
    case quantity(value: Double, unit: String)
    /// A count or a nominal size.
    case number(Double)
    /// A choice or designation.
    case text(String)
    /// Yes or no.
    case flag(Bool)
    /// Several numbers, such as the plates of a tank from the bottom up.
    case list([Double])

    /// The number, if the value is a single one.
    public var number: Double? {
        switch self {
        case .quantity(let value, _), .number(let value): value
        case .text, .flag, .list: nil
        }
    }

    /// The unit of a quantity, empty for a dimensionless one; nil for anything else.
    public var unit: String? {
        if case .quantity(_, let unit) = self { unit } else { nil }
    }
}

extension OutputValue: Codable {
    private enum CodingKeys: String, CodingKey {
        case value
        case unit
    }

    /// Reads the shape ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        switch try InputValue(from: decoder) {
        case .quantity(let value, let unit): self = .quantity(value: value, unit: unit)
        case .number(let number): self = .number(number)
        case .text(let text): self = .text(text)
        case .flag(let flag): self = .flag(flag)
        case .list(let items):
            self = .list(
                items.compactMap { if case .number(let number) = $0 { number } else { nil } }
            )
        case .object, .null:
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an output value")
            )
        }
    }

    /// Writes `{"value", "unit"}`, a number, a text, a flag or a list of numbers.
    public func encode(to encoder: any Encoder) throws {
        if case .quantity(let value, let unit) = self {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(value, forKey: .value)
            try container.encode(unit, forKey: .unit)
            return
        }
        var container = encoder.singleValueContainer()
        switch self {
        case .quantity: break
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .flag(let flag): try container.encode(flag)
        case .list(let numbers): try container.encode(numbers)
        }
    }
}
