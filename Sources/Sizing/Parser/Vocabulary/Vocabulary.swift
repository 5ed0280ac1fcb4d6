/// Every word the parser knows, as numbers, with the phrases made of them.
///
/// Built once from the tables.
struct Vocabulary: Sendable {
    static let shared = Vocabulary()

    private var ids = FlatTable()
    private var words: [[UInt8]] = []
    private(set) var traits: [WordTraits] = []
    private(set) var units = PhraseTrie<TextUnit>()
    private(set) var terms = PhraseTrie<TextTerm>()
    private(set) var api: Int32 = TextToken.unknown
    private(set) var k: Int32 = TextToken.unknown
    private(set) var inchWord: Int32 = TextToken.unknown
    private(set) var times: Int32 = TextToken.unknown

    private init() {
        for (words, trait) in WordTable.rows {
            for word in words.split(separator: " ") {
                let id = intern(word.utf8)
                traits[Int(id)].formUnion(trait)
            }
        }
        for row in TextUnitTable.rows {
            for phrase in row.phrases { units.insert(encode(phrase), row.unit) }
        }
        for (term, phrases) in TermTable.rows {
            for phrase in phrases.split(separator: "|") { insert(phrase, term) }
        }
        api = intern("api".utf8)
        k = intern("k".utf8)
        inchWord = intern("in".utf8)
        times = intern("x".utf8)
    }

    /// The word's identifier, or ``TextToken/unknown``.
    ///
    /// The bytes are compared, so a made-up word cannot pass as a known one.
    func id(of bytes: ArraySlice<UInt8>, key: WordKey) -> Int32 {
        guard let id = ids[key.value], words[Int(id)].elementsEqual(bytes) else { return TextToken.unknown }
        return id
    }

    func splitsBeforeDigits(_ key: WordKey) -> Bool {
        ids[key.value].map { traits[Int($0)].contains(.splits) } ?? false
    }

    private mutating func intern(_ bytes: some Sequence<UInt8>) -> Int32 {
        let key = WordKey(bytes)
        if let id = ids[key.value] { return id }
        let id = Int32(words.count)
        ids.insert(key.value, id)
        words.append(Array(bytes))
        traits.append([])
        return id
    }

    private mutating func insert(_ phrase: Substring, _ term: TextTerm) {
        let path = encode(phrase)
        terms.insert(path, term)
        if let first = path.first, first < TextToken.symbolBase { traits[Int(first)].insert(.startsTerm) }
    }

    /// Cuts a phrase of a table the way the tokeniser cuts a text: words of letters and digits, and single signs.
    private mutating func encode(_ phrase: some StringProtocol) -> [Int32] {
        var path: [Int32] = []
        var word: [UInt8] = []
        for scalar in phrase.unicodeScalars {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            if byte.isWordByte {
                word.append(byte)
                continue
            }
            flush(&word, into: &path)
            if byte != 0x20 { path.append(TextToken.symbolID(byte)) }
        }
        flush(&word, into: &path)
        return path
    }

    private mutating func flush(_ word: inout [UInt8], into path: inout [Int32]) {
        guard !word.isEmpty else { return }
        path.append(intern(word))
        word.removeAll(keepingCapacity: true)
    }
}
