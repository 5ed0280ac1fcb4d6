import Sizing

/// Turns a sizing request into its answer: reads the text, computes every item, invents nothing.
public struct SizingWork: Sendable {
    private let parser = RequirementParser()
    private let engine = SizingEngine()

    /// Creates the work; there is nothing to configure.
    public init() {}

    /// The answer to `request`.
    ///
    /// Nothing is computed when the text has more items than ``SizingRequest/itemLimit`` leaves room for beside the
    /// structured ones; the answer then says how to go on.
    public func answer(_ request: SizingRequest) -> SizingAnswer {
        let texts = texts(of: request)
        if texts.contains(where: \.isTooMuch) {
            return SizingAnswer(equipment: [], unclear: texts, language: texts.first?.language)
        }
        let clear = texts.filter { isComputable($0, request) }
        let read = clear.map { text in
            evaluate(kind: text.kind ?? "", Self.inputs(of: text), text.language, request).noting(text)
        }
        let structured = request.equipment.map { evaluate(kind: $0.kind, $0.inputs, request.language, request) }
        return SizingAnswer(
            equipment: read + structured,
            unclear: texts.filter { !isComputable($0, request) },
            language: (clear.first ?? (structured.isEmpty ? texts.first : nil))?.language ?? request.language
        )
    }

    private func texts(of request: SizingRequest) -> [ParsedRequirement] {
        guard let text = request.requirements else { return [] }
        let room = SizingRequest.itemLimit - request.equipment.count
        return parser.parseItems(text, localeHint: request.language, limit: room)
    }

    /// A text that only lacks process values may be computed with assumed ones when the caller asked for that.
    private func isComputable(_ text: ParsedRequirement, _ request: SizingRequest) -> Bool {
        switch text.status {
        case .ok: true
        case .needsInput: request.allowProvisional && text.kind != nil
        case .ambiguous, .rejected: false
        }
    }

    /// What was read, with the tag that names the item in the text.
    private static func inputs(of text: ParsedRequirement) -> [String: InputValue] {
        text.tag.map { text.fields.merging(["tag": .text($0)]) { given, _ in given } } ?? text.fields
    }

    private func evaluate(
        kind: String,
        _ inputs: [String: InputValue],
        _ language: Language,
        _ request: SizingRequest
    ) -> SizingResult {
        engine.evaluate(
            kind: kind,
            inputs: inputs,
            language: language,
            allowProvisional: request.allowProvisional,
            units: request.units,
            sensitivity: request.sensitivity
        )
    }
}

extension ParsedRequirement {
    fileprivate var isTooMuch: Bool { issues == ["R_TOO_MANY_ITEMS"] }
}
