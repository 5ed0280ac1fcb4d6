/// Reads equipment requests written in English, Spanish or a mixture of both.
///
/// Parsing is deterministic, independent of the machine's locale and linear in the length of the text. The text is data:
/// instructions inside it have no effect, and every value of the result was read from it or carries a code that says it was not.
public struct RequirementParser: Sendable {
    /// The longest text that is read, in Unicode scalars.
    public static let maximumLength = 20_000

    private let vocabulary = Vocabulary.shared

    /// Creates a parser; the first one builds the vocabulary.
    public init() {}

    /// Reads one request.
    ///
    /// - Parameters:
    ///   - text: At most ``maximumLength`` Unicode scalars; a longer one is rejected with `R_TEXT_TOO_LONG`, unread.
    ///   - localeHint: The language to assume when the words of the text do not decide; English when there is no hint.
    public func parse(_ text: String, localeHint: Language? = nil) -> ParsedRequirement {
        guard let normalized = NormalizedText(text, limit: Self.maximumLength) else {
            return .rejected("R_TEXT_TOO_LONG", language: localeHint ?? .english)
        }
        let analysis = TextAnalysis(normalized, vocabulary: vocabulary, localeHint: localeHint)
        let kind = KindFinder(analysis.reading)
        switch kind.finding {
        case .kind(let found):
            return understand(analysis, kind: found, finder: kind)
        case .bareValve:
            return analysis.impossible.map { .impossible($0, analysis) }
                ?? .without("A_KIND", analysis, choices: ["control_valve", "relief_valve"])
        case .unsupported:
            return .without("R_UNSUPPORTED_EQUIPMENT", analysis)
        case .none:
            return explainNoKind(analysis, hasContent: normalized.hasContent)
        }
    }

    private func explainNoKind(_ analysis: TextAnalysis, hasContent: Bool) -> ParsedRequirement {
        guard hasContent else { return .without("R_EMPTY", analysis) }
        guard analysis.quantities.contains(where: { $0.dimension?.isEngineering == true }) else {
            return .without("R_NOT_SIZING", analysis)
        }
        if let value = analysis.impossible { return .impossible(value, analysis) }
        return .without("A_KIND", analysis, choices: TextKind.allCases.map(\.rawValue))
    }

    private func understand(_ analysis: TextAnalysis, kind: TextKind, finder: KindFinder) -> ParsedRequirement {
        if let value = analysis.impossible { return .impossible(value, analysis, kind: kind) }
        var assigner = RoleAssigner(analysis.reading, kind: kind, quantities: analysis.quantities)
        assigner.assign()
        RequestChecks.apply(to: &assigner.draft, kind: kind)
        let missing = MissingFields(of: kind, in: assigner.draft).fields
        assigner.draft.issues.formUnion(analysis.issues)
        if finder.isMultiple { assigner.draft.issues.insert(.multipleKinds) }
        if assigner.assumesGauge { assigner.draft.issues.insert(.gaugeAssumed) }
        if !missing.isEmpty, assigner.hasUnexplainedNumber { assigner.draft.issues.insert(.unitMissing) }
        return ParsedRequirement(assigner.draft, missing: missing, kind: kind, analysis: analysis)
    }
}
