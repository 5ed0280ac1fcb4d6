/// Cuts the normalised text into words, numbers and signs in one pass.
struct Tokenizer {
    let bytes: [UInt8]
    let end: Int
    let vocabulary: Vocabulary
    private(set) var tokens: [TextToken] = []
    private(set) var shapes: [NumberShape] = []
    private(set) var census = WordCensus()
    var position: Int

    /// - Parameter content: The bytes to read; `bytes` has spaces before and behind them.
    init(_ bytes: [UInt8], in content: Range<Int>, vocabulary: Vocabulary) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        position = content.lowerBound
        end = content.upperBound
        tokens.reserveCapacity(content.count / 3 + 4)
    }

    mutating func run() {
        while position < end { step() }
    }

    func byte(_ offset: Int) -> UInt8 { bytes[position + offset] }

    private mutating func step() {
        let first = byte(0)
        if first == 0x20 {
            position += 1
        } else if first.isLetter {
            readWord()
        } else if first.isDigit || startsNegative(first) {
            readNumber()
        } else if first == UInt8(ascii: "^"), byte(-1).isLetter, byte(1).isDigit {
            position += 1
        } else {
            let id = TextToken.symbolID(first)
            tokens.append(TextToken(kind: .symbol, start: Int32(position), end: Int32(position + 1), id: id))
            position += 1
        }
    }

    // MARK: - Numbers

    /// A hyphen is a minus when a digit follows and nothing that it could join stands before it.
    private func startsNegative(_ first: UInt8) -> Bool {
        guard first == UInt8(ascii: "-"), byte(1).isDigit else { return false }
        switch byte(-1) {
        case 0x20, 0x0A, UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: ";"):
            return true
        default:
            return false
        }
    }

    private mutating func readNumber() {
        let start = position
        let isPart = byte(-1) == UInt8(ascii: "^") || isHeadless() || goesOnBehindSign()
        if byte(0) == UInt8(ascii: "-") { position += 1 }
        var scan = NumberScan()
        while byte(0).isDigit || separatesDigits() {
            scan.take(byte(0))
            position += 1
        }
        var shape = scan.shape
        if byte(0) == UInt8(ascii: "^") || startsExponent() {
            shape = .malformed
            position += 1
            while byte(0).isDigit || (byte(-1) == UInt8(ascii: "e") && isSign(byte(0))) { position += 1 }
        }
        tokens.append(TextToken(kind: .number, start: Int32(start), end: Int32(position), id: Int32(shapes.count)))
        shapes.append(isPart ? .malformed : shape)
    }

    /// `.5` is no number by the rules, and reading it as 5 would be wrong by ten: it is asked about.
    ///
    /// So is the `.000` that a tag such as V-101-5 leaves over.
    private func isHeadless() -> Bool {
        guard byte(-1) == UInt8(ascii: ".") else { return false }
        if byte(-2).isDigit { return true }
        switch byte(-2) {
        case 0x20, 0x0A, UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "="): return true
        default: return false
        }
    }

    /// The 5 of `1·5` and `2*5`: whichever number it is part of, it is not 5.
    private func goesOnBehindSign() -> Bool {
        guard byte(-1) == UInt8(ascii: "*") || byte(-1) == NormalizedText.other else { return false }
        return byte(-2).isDigit
    }

    private func separatesDigits() -> Bool {
        switch byte(0) {
        case UInt8(ascii: "."), UInt8(ascii: ","): byte(1).isDigit
        // 1'250 is written in places; it is asked about, because feet look the same.
        case UInt8(ascii: "'"): byte(1).isDigit && byte(2).isDigit && byte(3).isDigit
        default: false
        }
    }

    private func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }

    private func startsExponent() -> Bool {
        byte(0) == UInt8(ascii: "e") && (byte(1).isDigit || isSign(byte(1)) && byte(2).isDigit)
    }

    // MARK: - Words

    private mutating func readWord() {
        let start = position
        var key = WordKey()
        repeat {
            key.take(byte(0))
            position += 1
        } while byte(0).isLetter
        if byte(0).isDigit {
            let id = vocabulary.id(of: bytes, in: start..<position, key: key)
            if vocabulary.traits(of: id).contains(.splits) { return append(start: start, id: id, isTag: false) }
            return readTail(start: start, letters: key)
        }
        if byte(0) == UInt8(ascii: "-"), byte(1).isDigit { return readTail(start: start, letters: key) }
        append(start: start, id: vocabulary.id(of: bytes, in: start..<position, key: key), isTag: false)
    }

    /// The rest of a word that goes on with a digit.
    private mutating func readTail(start: Int, letters: WordKey) {
        let lettersEnd = position
        var key = letters
        while byte(0).isWordByte {
            key.take(byte(0))
            position += 1
        }
        // B31.3 and B16.5 are one name.
        while position > lettersEnd, byte(-1).isDigit, byte(0) == UInt8(ascii: "."), byte(1).isDigit {
            position += 1
            while byte(0).isDigit { position += 1 }
            key = WordKey()
        }
        let wordEnd = position
        let isTag = readTagNumber()
        let name = isTag ? letters : key
        let id = vocabulary.id(of: bytes, in: start..<(isTag ? lettersEnd : wordEnd), key: name)
        append(start: start, id: id, isTag: isTag || (id == TextToken.unknown && wordEnd > lettersEnd))
    }

    /// Takes `-101` behind `V`, unless the word is a unit that follows a number.
    private mutating func readTagNumber() -> Bool {
        guard byte(0) == UInt8(ascii: "-"), byte(1).isDigit else { return false }
        if let last = tokens.last, last.kind == .number { return false }
        while byte(0) == UInt8(ascii: "-") || byte(0) == UInt8(ascii: "/"), byte(1).isWordByte {
            position += 1
            while byte(0).isWordByte { position += 1 }
        }
        return true
    }

    private mutating func append(start: Int, id: Int32, isTag: Bool) {
        var token = TextToken(kind: .word, start: Int32(start), end: Int32(position), id: id)
        token.isTag = isTag
        token.traits = vocabulary.traits(of: id)
        census.count(token.traits)
        if vocabulary.beginsPriceWord(bytes, in: start..<position) { census.notePriceWord() }
        tokens.append(token)
    }
}
