/// Every word the parser knows, as numbers, with the phrases made of them.
final class Vocabulary: Sendable {
    static let shared = Vocabulary(VocabularyBuilder())

    private let ids: FlatTable
    /// The letters of all words, one behind the other.
    private let letters: [UInt8]
    /// Where each word begins in `letters`, and where the last one ends.
    private let starts: [Int32]
    private let traits: [WordTraits]
    let units: PhraseTrie<TextUnit>
    let terms: PhraseTrie<TextTerm>
    let api: Int32
    let k: Int32
    let inchWord: Int32
    let toWord: Int32
    let times: Int32
    let two: Int32
    let three: Int32

    init(_ builder: consuming VocabularyBuilder) {
        api = builder.intern("api".utf8)
        k = builder.intern("k".utf8)
        inchWord = builder.intern("in".utf8)
        toWord = builder.intern("to".utf8)
        times = builder.intern("x".utf8)
        two = builder.intern("2".utf8)
        three = builder.intern("3".utf8)
        ids = builder.ids
        letters = builder.letters
        starts = builder.starts
        traits = builder.traits
        units = builder.units
        terms = builder.terms
    }

    /// The word's identifier, or ``TextToken/unknown``.
    ///
    /// The bytes are compared, so a made-up word cannot pass as a known one.
    func id(of bytes: [UInt8], in range: Range<Int>, key: WordKey) -> Int32 {
        guard let id = ids[key.value] else { return TextToken.unknown }
        let start = Int(starts[Int(id)])
        guard Int(starts[Int(id) + 1]) - start == range.count else { return TextToken.unknown }
        for index in 0..<range.count where letters[start + index] != bytes[range.lowerBound + index] {
            return TextToken.unknown
        }
        return id
    }

    func traits(of id: Int32) -> WordTraits { id >= 0 ? traits[Int(id)] : [] }

    /// Whether a word begins as words do that ask for a price: cotiz, cotic, presupuest, quot.
    func beginsPriceWord(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
        let first = bytes[range.lowerBound]
        guard first == UInt8(ascii: "c") || first == UInt8(ascii: "p") || first == UInt8(ascii: "q") else {
            return false
        }
        return WordTable.quoteBeginnings.contains { bytes[range].starts(with: $0) }
    }
}
