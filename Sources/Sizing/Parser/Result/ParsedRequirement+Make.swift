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

    /// A request of a known kind.
    init(_ draft: RequestDraft, missing: [String], kind: TextKind, analysis: TextAnalysis) {
        let isAmbiguous = draft.issues.contains { $0.hasPrefix("A_") }
        self.init(
            status: isAmbiguous ? .ambiguous : missing.isEmpty ? .ok : .needsInput,
            language: analysis.reading.language,
            intent: analysis.reading.intent,
            kind: kind.rawValue,
            fields: draft.fields,
            missing: missing.sorted(),
            issues: draft.issues.sorted(),
            ranges: draft.ranges,
            tag: analysis.reading.tag,
            choices: draft.choices.filter { !$0.value.isEmpty }
        )
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
        let isStandard = token.id >= 0 && vocabulary.traits[Int(token.id)].contains(.identifier)
        return hyphen - bytes.startIndex <= 5 && bytes.count <= 16 && !isStandard
    }
}
