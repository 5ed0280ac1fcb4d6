/// A text cut into tokens, with the facts that later stages share.
struct TextReading: Sendable {
    let text: NormalizedText
    let tokens: [TextToken]
    let shapes: [NumberShape]
    let vocabulary: Vocabulary
    let matcher: PhraseMatcher
    private(set) var language: Language = .english
    private(set) var intent: RequestIntent = .size
    /// The phrases found, in order.
    var terms: [TermHit] = []
    /// For each token the index of the phrase that covers it, or -1.
    var termAt: [Int32] = []

    init(_ text: NormalizedText, vocabulary: Vocabulary, localeHint: Language?) {
        let tokenizer = Tokenizer(text, vocabulary: vocabulary)
        self.text = text
        self.vocabulary = vocabulary
        tokens = tokenizer.tokens
        shapes = tokenizer.shapes
        matcher = PhraseMatcher(tokens: tokenizer.tokens)
        countWords(localeHint: localeHint)
    }

    func traits(_ index: Int) -> WordTraits {
        guard tokens.indices.contains(index), tokens[index].kind == .word, tokens[index].id >= 0 else { return [] }
        return vocabulary.traits[Int(tokens[index].id)]
    }

    func term(at index: Int) -> TermHit? {
        guard termAt.indices.contains(index), termAt[index] >= 0 else { return nil }
        return terms[Int(termAt[index])]
    }

    /// The scalars of the original text that a run of tokens was read from.
    func source(of range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return text.source(of: Int(tokens[first].start))..<(text.source(of: Int(tokens[last].end) - 1) + 1)
    }

    private mutating func countWords(localeHint: Language?) {
        var spanish = 0
        var english = 0
        var asksHowMuch = false
        for index in tokens.indices where tokens[index].kind == .word {
            let traits = traits(index)
            if traits.contains(.spanish) { spanish += 1 }
            if traits.contains(.english) { english += 1 }
            if traits.contains(.howMuch) { asksHowMuch = true }
            let asksPrice = traits.contains(.quote) || (asksHowMuch && traits.contains(.costs)) || beginsQuote(index)
            if asksPrice { intent = .quote }
        }
        if spanish == english {
            language = localeHint ?? .english
        } else {
            language = spanish > english ? .spanish : .english
        }
    }

    private func beginsQuote(_ index: Int) -> Bool {
        let word = text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
        guard let first = word.first, word.count >= 4 else { return false }
        guard first == UInt8(ascii: "c") || first == UInt8(ascii: "p") || first == UInt8(ascii: "q") else {
            return false
        }
        return WordTable.quoteBeginnings.contains { word.starts(with: $0) }
    }
}
