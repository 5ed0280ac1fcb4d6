/// A text cut into tokens, with the facts that later stages share.
struct TextReading: Sendable {
    let text: NormalizedText
    let vocabulary: Vocabulary
    private(set) var tokens: [TextToken]
    let shapes: [NumberShape]
    let language: Language
    let intent: RequestIntent
    /// The phrases found, in order.
    private(set) var terms: [TermHit] = []

    init(_ text: NormalizedText, vocabulary: Vocabulary, localeHint: Language?) {
        var tokenizer = Tokenizer(text.bytes, in: text.content, vocabulary: vocabulary)
        tokenizer.run()
        self.text = text
        self.vocabulary = vocabulary
        tokens = tokenizer.tokens
        shapes = tokenizer.shapes
        language = tokenizer.census.language ?? localeHint ?? .english
        intent = tokenizer.census.asksPrice ? .quote : .size
    }

    func traits(_ index: Int) -> WordTraits { isToken(index) ? tokens[index].traits : [] }

    func term(at index: Int) -> TermHit? {
        guard isToken(index), tokens[index].term >= 0 else { return nil }
        return terms[Int(tokens[index].term)]
    }

    func isToken(_ index: Int) -> Bool { index >= 0 && index < tokens.count }

    /// The scalars of the original text that a run of tokens was read from.
    func source(of range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return text.source(of: Int(tokens[first].start)..<Int(tokens[last].end))
    }

    mutating func record(_ hit: TermHit) {
        for token in hit.start..<hit.end { tokens[token].term = Int32(terms.count) }
        terms.append(hit)
    }

    mutating func markInches(_ range: Range<Int>) {
        tokens[range.lowerBound].isEdgeOfInches = true
        tokens[range.upperBound - 1].isEdgeOfInches = true
    }
}
