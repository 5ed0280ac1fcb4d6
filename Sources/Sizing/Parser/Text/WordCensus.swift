/// Counts the words that tell the language of a text and whether it asks for a price.
struct WordCensus: Sendable {
    private var spanish = 0
    private var english = 0
    private var asksHowMuch = false
    private(set) var asksPrice = false

    /// Nothing when neither list has more words in the text.
    var language: Language? {
        if spanish == english { return nil }
        return spanish > english ? .spanish : .english
    }

    mutating func count(_ traits: WordTraits) {
        guard !traits.isDisjoint(with: Self.counted) else { return }
        if traits.contains(.spanish) { spanish += 1 }
        if traits.contains(.english) { english += 1 }
        if traits.contains(.howMuch) { asksHowMuch = true }
        if traits.contains(.quote) || (asksHowMuch && traits.contains(.costs)) { asksPrice = true }
    }

    mutating func notePriceWord() { asksPrice = true }

    private static let counted: WordTraits = [.spanish, .english, .howMuch, .quote, .costs]
}
