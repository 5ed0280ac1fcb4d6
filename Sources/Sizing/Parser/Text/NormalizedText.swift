/// The text as the parser reads it: lower case, without accents, every byte tied to the scalar it came from.
struct NormalizedText: Sendable {
    /// Stands for the degree sign, which has no ASCII form.
    static let degree: UInt8 = 0xB0
    /// Stands for a letter or digit of another script.
    static let foreign: UInt8 = 0x01
    /// Stands for any other character, such as an emoji.
    static let other: UInt8 = 0x02

    private(set) var bytes: [UInt8] = []
    /// Twice the index of the source scalar, plus one for a capital letter.
    private var marks: [Int32] = []
    /// Whether the text has a letter or a digit of any script.
    private(set) var hasContent = false

    /// Nothing when the text has more than `limit` Unicode scalars.
    init?(_ text: String, limit: Int) {
        // A scalar has at most four bytes of UTF-8, so a huge text is refused without being read.
        guard text.utf8.count <= 4 * limit else { return nil }
        bytes.reserveCapacity(text.utf8.count)
        marks.reserveCapacity(text.utf8.count)
        var offset: Int32 = 0
        for scalar in text.unicodeScalars {
            guard offset < limit else { return nil }
            if scalar.isASCII {
                appendASCII(UInt8(truncatingIfNeeded: scalar.value), at: offset)
            } else {
                appendFolded(scalar, at: offset)
            }
            offset += 1
        }
    }

    /// The index of the source scalar behind a byte.
    func source(of byte: Int) -> Int { Int(marks[byte] >> 1) }

    /// Whether the byte was a capital letter.
    func isCapital(_ byte: Int) -> Bool { marks[byte] & 1 == 1 }

    private mutating func appendASCII(_ byte: UInt8, at offset: Int32) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            hasContent = true
            append(byte, at: offset)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            hasContent = true
            bytes.append(byte | 0x20)
            marks.append(offset << 1 | 1)
        case 0x0A...0x0D:
            append(0x0A, at: offset)
        case ...0x20, 0x7F:
            append(0x20, at: offset)
        default:
            append(byte, at: offset)
        }
    }

    private mutating func appendFolded(_ scalar: Unicode.Scalar, at offset: Int32) {
        switch ScalarFolding.fold(scalar) {
        case .byte(let byte):
            hasContent = hasContent || byte.isWordByte
            append(byte, at: offset)
        case .word(let word):
            hasContent = true
            for part in word.unicodeScalars { append(UInt8(truncatingIfNeeded: part.value), at: offset) }
        case .raised(let digit):
            // A raised digit behind a digit is a power, not a further digit: the number must not read as 103.
            hasContent = true
            if let last = bytes.last, last.isDigit { append(UInt8(ascii: "^"), at: offset) }
            append(digit, at: offset)
        case .dropped:
            break
        }
    }

    private mutating func append(_ byte: UInt8, at offset: Int32) {
        bytes.append(byte)
        marks.append(offset << 1)
    }
}
