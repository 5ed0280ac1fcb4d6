extension ParsedRequirement {
    /// A text that was not read at all.
    static func rejected(_ code: String, language: Language) -> ParsedRequirement {
        ParsedRequirement(
            status: .rejected,
            language: language,
            intent: .size,
            kind: nil,
            fields: [:],
            missing: [],
            issues: [code],
            ranges: [],
            tag: nil,
            choices: [:]
        )
    }

    /// A text of which nothing can be taken, for one reason.
    static func without(
        _ code: String,
        _ analysis: TextAnalysis,
        kind: TextKind? = nil,
        choices: [String] = []
    ) -> ParsedRequirement {
        ParsedRequirement(
            status: code.hasPrefix("R_") ? .rejected : .ambiguous,
            language: analysis.reading.language,
            intent: analysis.reading.intent,
            kind: kind?.rawValue,
            fields: [:],
            missing: [],
            issues: [code],
            ranges: [],
            tag: analysis.reading.tag,
            choices: choices.isEmpty ? [:] : [code: choices]
        )
    }

    /// A text with a value that no equipment can have.
    static func impossible(_ value: String, _ analysis: TextAnalysis, kind: TextKind? = nil) -> ParsedRequirement {
        without("R_IMPOSSIBLE_VALUE", analysis, kind: kind, choices: [value])
    }

    /// A request of a known kind.
    init(_ draft: RequestDraft, missing: SmallSet<RequestField>, kind: TextKind, analysis: TextAnalysis) {
        self.init(
            status: draft.issues.isAmbiguous ? .ambiguous : missing.isEmpty ? .ok : .needsInput,
            language: analysis.reading.language,
            intent: analysis.reading.intent,
            kind: kind.rawValue,
            fields: draft.inputs,
            missing: missing.map(\.name),
            issues: draft.issues.codes,
            ranges: draft.ranges,
            tag: analysis.reading.tag,
            choices: draft.choices
        )
    }
}

extension RequestDraft {
    /// The fields as the structured interface takes them.
    fileprivate var inputs: [String: InputValue] {
        var inputs: [String: InputValue] = [:]
        inputs.reserveCapacity(entries.count + 1)
        for entry in entries {
            if let value = entry.value { inputs[entry.field.name] = value.input }
        }
        if !devices.isEmpty {
            let list = devices.map { InputValue.object(["type": .text($0.type.rawValue), "qty": .number($0.count)]) }
            inputs[RequestField.devices.name] = .list(list)
        }
        return inputs
    }

    fileprivate var ranges: [FieldRange] {
        var ranges: [FieldRange] = []
        ranges.reserveCapacity(entries.count + devices.count)
        for entry in entries { ranges.append(FieldRange(entry.field, entry.source)) }
        for device in devices { ranges.append(FieldRange(.devices, device.source)) }
        return devices.isEmpty ? ranges : ranges.sorted { $0.start < $1.start }
    }
}

extension FieldRange {
    fileprivate init(_ field: RequestField, _ source: Range<Int>) {
        self.init(field: field.name, start: source.lowerBound, end: source.upperBound)
    }
}

extension TextReading {
    /// The first name such as V-101, in capitals.
    var tag: String? {
        guard let token = tokens.first(where: { $0.isTag && isEquipmentTag($0) }) else { return nil }
        var name = ""
        for byte in text.bytes[Int(token.start)..<Int(token.end)] { name.unicodeScalars.append(Unicode.Scalar(byte)) }
        return name.uppercased()
    }

    /// One to five letters, a hyphen and a number; materials and standards look alike but have more hyphens or known words.
    private func isEquipmentTag(_ token: TextToken) -> Bool {
        let bytes = text.bytes[Int(token.start)..<Int(token.end)]
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), bytes.filter({ $0 == UInt8(ascii: "-") }).count == 1
        else { return false }
        return hyphen - bytes.startIndex <= 5 && bytes.count <= 16 && !token.traits.contains(.identifier)
    }
}
