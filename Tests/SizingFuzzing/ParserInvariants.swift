import Sizing

/// What must hold for every text, however strange.
public struct ParserInvariants: Sendable {
    private let parser = RequirementParser()
    private let engine = SizingEngine()
    private let inputs: [String: Set<String>]

    /// Creates the checks.
    public init() {
        inputs = Dictionary(
            uniqueKeysWithValues: SizingEngine.kinds.map { kind in (kind.name, Set(kind.fields.map(\.name))) }
        )
    }

    /// The first promise that the parser breaks for a text, or nothing.
    ///
    /// - Parameter thorough: Whether the text is also read in other spellings and, when it is complete, computed.
    public func violation(of text: String, thorough: Bool) -> String? {
        let parsed = parser.parse(text)
        let broken = brokenShape(parsed) ?? brokenRanges(parsed, text) ?? brokenNumbers(parsed, text)
        if let broken { return broken }
        guard thorough else { return nil }
        if parser.parse(text) != parsed { return "a second reading differs" }
        return brokenSpelling(parsed, text) ?? brokenItems(text) ?? brokenComputation(parsed)
    }

    // MARK: - One result

    private func brokenShape(_ parsed: ParsedRequirement) -> String? {
        let isRejected = parsed.issues.contains { $0.hasPrefix("R_") }
        let isAmbiguous = parsed.issues.contains { $0.hasPrefix("A_") }
        let status: ParseStatus =
            isRejected ? .rejected : isAmbiguous ? .ambiguous : parsed.missing.isEmpty ? .ok : .needsInput
        if parsed.status != status { return "status \(parsed.status) although it should be \(status)" }
        if isRejected, !parsed.fields.isEmpty { return "a rejected text has fields" }
        if parsed.missing != parsed.missing.sorted() { return "missing is not sorted" }
        if parsed.issues != Set(parsed.issues).sorted() { return "issues are not sorted or not unique" }
        if parsed.missing.contains(where: { parsed.fields[$0] != nil }) { return "a missing field is given" }
        let asked = parsed.issues.filter { $0.hasPrefix("A_") }.count + parsed.missing.count
        if parsed.questions.count != asked { return "not one question for each missing field and ambiguity" }
        if parsed.notes.contains(where: { $0.text == $0.code || $0.text.utf8.contains(UInt8(ascii: "{")) }) {
            return "a code has no text"
        }
        guard let kind = parsed.kind else { return parsed.fields.isEmpty ? nil : "fields without a kind" }
        guard let known = inputs[kind] else { return "kind \(kind) is not known" }
        // A kind that is only announced describes no inputs yet.
        if known.count < 3 { return nil }
        return parsed.fields.keys.first { !known.contains($0) }.map { "\(kind) has no input \($0)" }
    }

    private func brokenRanges(_ parsed: ParsedRequirement, _ text: String) -> String? {
        let count = text.unicodeScalars.count
        for range in parsed.ranges where range.start < 0 || range.start >= range.end || range.end > count {
            return "the range of \(range.field) is \(range.start)..<\(range.end) in \(count) characters"
        }
        let covered = Set(parsed.ranges.map(\.field))
        return parsed.fields.keys.first { !covered.contains($0) }.map { "\($0) has no range" }
    }

    /// The digits of every value stand in its range; what follows from words has none.
    private func brokenNumbers(_ parsed: ParsedRequirement, _ text: String) -> String? {
        if parsed.ranges.isEmpty { return nil }
        let scalars = Array(text.unicodeScalars)
        for range in parsed.ranges {
            guard let value = parsed.fields[range.field]?.magnitude, range.field != "phases" else { continue }
            let words = scalars[range.start..<range.end]
            if Digits.areFraction(words) { continue }
            let isDefault =
                range.field.hasSuffix("sg") && value == 1 && parsed.issues.contains("W_FLUID_DEFAULT_SG")
            if isDefault { continue }
            if !Digits(words).begin(with: Digits(value)) { return "\(range.field) \(value) is not in its words" }
        }
        return nil
    }

    // MARK: - Other spellings

    private func brokenSpelling(_ parsed: ParsedRequirement, _ text: String) -> String? {
        if !says(parser.parse(" " + text + " \n"), parsed) { return "spaces around the text change it" }
        let isSimple = text.unicodeScalars.allSatisfy { $0.value < 0x7F || Spelling.accented.contains($0) }
        guard isSimple else { return nil }
        if !says(parser.parse(Spelling.decomposed(text)), parsed) { return "combining accents change it" }
        if !says(parser.parse(Spelling.plain(text)), parsed) { return "leaving the accents out changes it" }
        // `10k` is ten thousand and `300 K` a temperature, so that letter is not free.
        if text.contains("k") || text.contains("K") { return nil }
        return says(parser.parse(text.uppercased()), parsed) ? nil : "capitals change it"
    }

    private func says(_ other: ParsedRequirement, _ parsed: ParsedRequirement) -> Bool {
        other.status == parsed.status && other.kind == parsed.kind && other.fields == parsed.fields
            && other.missing == parsed.missing && other.issues == parsed.issues && other.language == parsed.language
            && other.intent == parsed.intent && other.tag == parsed.tag
    }

    private func brokenItems(_ text: String) -> String? {
        let items = parser.parseItems(text)
        if items.isEmpty { return "no item" }
        if parser.itemTexts(text).count != items.count { return "the texts of the items are not as many" }
        for item in items {
            if let broken = brokenRanges(item, text) { return "in an item: " + broken }
        }
        return nil
    }

    private func brokenComputation(_ parsed: ParsedRequirement) -> String? {
        guard parsed.status == .ok, let kind = parsed.kind else { return nil }
        let result = engine.evaluate(kind: kind, inputs: parsed.fields, language: parsed.language)
        let faults: Set = [
            "E_UNKNOWN_FIELD", "E_QUANTITY_FORMAT", "E_UNIT_UNKNOWN", "E_UNIT_DIMENSION", "E_PRESSURE_BASIS",
        ]
        return result.errors.first { faults.contains($0.code) }.map { "the engine refuses the parse: \($0.code)" }
    }
}
