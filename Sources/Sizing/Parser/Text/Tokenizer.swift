/// Cuts the normalised text into words, numbers and signs in one pass.
struct Tokenizer {
    private let text: NormalizedText
    private let vocabulary: Vocabulary
    private(set) var tokens: [TextToken] = []
    private(set) var shapes: [NumberShape] = []
    private var position = 0

    init(_ text: NormalizedText, vocabulary: Vocabulary) {
        self.text = text
        self.vocabulary = vocabulary
        tokens.reserveCapacity(text.bytes.count / 4 + 4)
        while position < text.bytes.count { step() }
    }

    private func byte(_ offset: Int) -> UInt8 {
        let index = position + offset
        return index >= 0 && index < text.bytes.count ? text.bytes[index] : 0x20
    }

    private mutating func step() {
        let first = text.bytes[position]
        if first == 0x20 {
            position += 1
        } else if first.isLetter {
            readWord()
        } else if first.isDigit || startsNegative(first) {
            readNumber()
        } else if first == UInt8(ascii: "^"), byte(-1).isLetter, byte(1).isDigit {
            position += 1
        } else {
            append(.symbol, from: position, to: position + 1, id: TextToken.symbolID(first))
            position += 1
        }
    }

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

    private mutating func append(_ kind: TextToken.Kind, from start: Int, to end: Int, id: Int32, isTag: Bool = false) {
        tokens.append(TextToken(kind: kind, start: Int32(start), end: Int32(end), id: id, isTag: isTag))
    }

    private mutating func readNumber() {
        let start = position
        let isPart = byte(-1) == UInt8(ascii: "^") || isHeadless()
        if byte(0) == UInt8(ascii: "-") { position += 1 }
        let digits = position
        while byte(0).isDigit || separatesDigits() { position += 1 }
        var shape = NumberShape(text.bytes[digits..<position])
        if byte(0) == UInt8(ascii: "^") || startsExponent() {
            shape = .malformed
            position += 1
            while byte(0).isDigit || (byte(-1) == UInt8(ascii: "e") && isSign(byte(0))) { position += 1 }
        }
        append(.number, from: start, to: position, id: Int32(shapes.count))
        shapes.append(isPart ? .malformed : shape)
    }

    /// `.5` is no number by the rules, and reading it as 5 would be wrong by ten: it is asked about.
    private func isHeadless() -> Bool {
        guard byte(-1) == UInt8(ascii: ".") else { return false }
        switch byte(-2) {
        case 0x20, 0x0A, UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "="): return true
        default: return false
        }
    }

    private func separatesDigits() -> Bool {
        guard byte(1).isDigit else { return false }
        switch byte(0) {
        case UInt8(ascii: "."), UInt8(ascii: ","): return true
        // 1'250 is written in places; it is asked about, because feet look the same.
        case UInt8(ascii: "'"): return byte(2).isDigit && byte(3).isDigit
        default: return false
        }
    }

    private func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }

    private func startsExponent() -> Bool {
        byte(0) == UInt8(ascii: "e") && (byte(1).isDigit || isSign(byte(1)) && byte(2).isDigit)
    }

    private mutating func readWord() {
        let start = position
        var key = WordKey()
        while byte(0).isLetter {
            key.take(byte(0))
            position += 1
        }
        if byte(0).isDigit, vocabulary.splitsBeforeDigits(key) {
            append(.word, from: start, to: position, id: vocabulary.id(of: text.bytes[start..<position], key: key))
            return
        }
        readTail(start: start, letters: key)
    }

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
        let isTag = readTagNumber(start: start)
        let nameEnd = isTag ? lettersEnd : wordEnd
        let name = isTag ? letters : key
        let id = vocabulary.id(of: text.bytes[start..<nameEnd], key: name)
        append(
            .word,
            from: start,
            to: position,
            id: id,
            isTag: isTag || (id == TextToken.unknown && wordEnd > lettersEnd)
        )
    }

    /// Takes `-101` behind `V`, unless the word is a unit that follows a number.
    private mutating func readTagNumber(start: Int) -> Bool {
        guard byte(0) == UInt8(ascii: "-"), byte(1).isDigit else { return false }
        if let last = tokens.last, last.kind == .number { return false }
        while byte(0) == UInt8(ascii: "-") || byte(0) == UInt8(ascii: "/"), byte(1).isWordByte {
            position += 1
            while byte(0).isWordByte { position += 1 }
        }
        return true
    }
}
