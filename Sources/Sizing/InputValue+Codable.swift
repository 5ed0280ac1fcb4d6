extension InputValue: Codable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Reads any JSON value; an object of exactly a numeric `value` and a textual `unit` becomes a quantity.
    public init(from decoder: any Decoder) throws {
        // because: a JSON value is whichever of these types fits; the next one is tried, and the last one throws.
        if let keyed = try? decoder.container(keyedBy: Key.self) {
            self = try InputValue.object(from: keyed)
            return
        }
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let flag = try? single.decode(Bool.self) {  // because: see above
            self = .flag(flag)
        } else if let number = try? single.decode(Double.self) {  // because: see above
            self = .number(number)
        } else if let text = try? single.decode(String.self) {  // because: see above
            self = .text(text)
        } else {
            self = .list(try single.decode([InputValue].self))
        }
    }

    private static func object(from keyed: KeyedDecodingContainer<Key>) throws -> InputValue {
        var members: [String: InputValue] = [:]
        for key in keyed.allKeys {
            members[key.stringValue] = try keyed.decode(InputValue.self, forKey: key)
        }
        guard members.count == 2, case .number(let value) = members["value"], case .text(let unit) = members["unit"]
        else { return .object(members) }
        return .quantity(value: value, unit: unit)
    }

    /// Writes the value in the shape it was read in.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .quantity(let value, let unit):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(value, forKey: Key(stringValue: "value"))
            try container.encode(unit, forKey: Key(stringValue: "unit"))
        case .object(let members):
            var container = encoder.container(keyedBy: Key.self)
            for (name, value) in members {
                try container.encode(value, forKey: Key(stringValue: name))
            }
        case .number(let number): try Self.encodeSingle(number, to: encoder)
        case .text(let text): try Self.encodeSingle(text, to: encoder)
        case .flag(let flag): try Self.encodeSingle(flag, to: encoder)
        case .list(let items): try Self.encodeSingle(items, to: encoder)
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        }
    }

    private static func encodeSingle(_ value: some Encodable, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
