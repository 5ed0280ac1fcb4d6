extension KindDescription {
    /// The inputs as a JSON Schema (draft 2020-12), with unit lists, ranges, defaults and their sources.
    public func jsonSchema(language: Language = .english) -> InputValue {
        var properties: [String: InputValue] = [:]
        for field in fields {
            properties[field.name] = field.schema(language: language)
        }
        let required = fields.filter { $0.tier == .required }.map { InputValue.text($0.name) }
        return .object([
            "$schema": .text("https://json-schema.org/draft/2020-12/schema"),
            "title": .text(name),
            "description": .text(title[language]),
            "type": .text("object"),
            "properties": .object(properties),
            "required": .list(required),
            "additionalProperties": .flag(false),
            "x-order": .list(fields.map { InputValue.text($0.name) }),
        ])
    }
}

extension FieldDescription {
    func schema(language: Language) -> InputValue {
        var members = shape(language)
        members["description"] = .text(note[language])
        members["x-tier"] = .text(tier.rawValue)
        if let fallback { members["default"] = fallback }
        if let range { members["x-range"] = range.schema }
        return .object(members)
    }

    private func shape(_ language: Language) -> [String: InputValue] {
        switch form {
        case .quantity(let dimension):
            Self.quantity(unit: ["enum": .list(UnitTable.symbols(of: dimension).map(InputValue.text))])
                .merging(["x-dimension": .text(dimension.rawValue)]) { first, _ in first }
        case .anyQuantity: Self.quantity(unit: ["type": .text("string")])
        case .number: number(type: "number")
        case .count: number(type: "integer")
        case .choice(let words): ["enum": .list(words.map(InputValue.text))]
        case .flag: ["type": .text("boolean")]
        case .text: ["type": .text("string")]
        case .records(let members): Self.records(members, language)
        }
    }

    private func number(type: String) -> [String: InputValue] {
        var members: [String: InputValue] = ["type": .text(type)]
        if let lower = range?.lower {
            members[range?.excludesLower == true ? "exclusiveMinimum" : "minimum"] = .number(lower)
        }
        if let upper = range?.upper { members["maximum"] = .number(upper) }
        return members
    }

    /// Objects in which every member is required.
    private static func records(_ members: [FieldDescription], _ language: Language) -> [String: InputValue] {
        var properties: [String: InputValue] = [:]
        for member in members {
            properties[member.name] = member.schema(language: language)
        }
        let item: [String: InputValue] = [
            "type": .text("object"),
            "properties": .object(properties),
            "required": .list(members.map { .text($0.name) }),
            "additionalProperties": .flag(false),
        ]
        return ["type": .text("array"), "minItems": .number(1), "items": .object(item)]
    }

    private static func quantity(unit: [String: InputValue]) -> [String: InputValue] {
        [
            "type": .text("object"),
            "properties": .object(["value": .object(["type": .text("number")]), "unit": .object(unit)]),
            "required": .list([.text("value"), .text("unit")]),
            "additionalProperties": .flag(false),
        ]
    }
}

extension ValueRange {
    var schema: InputValue {
        var members: [String: InputValue] = ["unit": .text(unit)]
        if let lower { members[excludesLower ? "above" : "minimum"] = .number(lower) }
        if let upper { members["maximum"] = .number(upper) }
        return .object(members)
    }
}
