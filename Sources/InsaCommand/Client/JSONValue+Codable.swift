extension JSONValue: Codable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {  // because: a value is whichever of these types fits.
            self = .bool(flag)
        } else if let number = try? container.decode(Double.self) {  // because: see above.
            self = .number(number)
        } else if let text = try? container.decode(String.self) {  // because: see above.
            self = .string(text)
        } else if let items = try? container.decode([JSONValue].self) {  // because: see above; the last one throws.
            self = .array(items)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let flag): try container.encode(flag)
        case .number(let number): try Self.encode(number, into: &container)
        case .string(let text): try container.encode(text)
        case .array(let items): try container.encode(items)
        case .object(let members): try container.encode(members)
        }
    }

    private static func encode(_ number: Double, into container: inout any SingleValueEncodingContainer) throws {
        if let whole = Int64(exactly: number) {
            try container.encode(whole)
        } else {
            try container.encode(number)
        }
    }
}
