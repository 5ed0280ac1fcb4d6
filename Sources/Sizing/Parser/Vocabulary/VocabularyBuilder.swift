/// Makes the vocabulary from the tables.
struct VocabularyBuilder {
    private(set) var ids = FlatTable()
    private(set) var letters: [UInt8] = []
    private(set) var starts: [Int32] = [0]
    private(set) var traits: [WordTraits] = []
    private(set) var units = PhraseTrie<TextUnit>()
    private(set) var terms = PhraseTrie<TextTerm>()

    init() {
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
    }

    mutating func intern(_ bytes: some Sequence<UInt8>) -> Int32 {
        let key = WordKey(bytes)
        if let id = ids[key.value] { return id }
        let id = Int32(traits.count)
        ids.insert(key.value, id)
        letters.append(contentsOf: bytes)
        starts.append(Int32(letters.count))
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
