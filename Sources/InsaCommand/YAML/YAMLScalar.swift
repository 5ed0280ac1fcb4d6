/// What a word without quotes means: the same as in JSON, so that `yes`, `1_000`, `0x1F` and `12:30` are words.
enum YAMLScalar: Sendable, Hashable {
    case null
    case flag(Bool)
    case number(Double)
    case text
    /// As in `010`, which some readers take for eight.
    case leadingZero
    /// `.inf` and `.nan`, or a number beyond what can be computed with.
    case notFinite

    init(_ word: String) {
        switch word {
        case "", "~", "null", "Null", "NULL": self = .null
        case "true", "True", "TRUE": self = .flag(true)
        case "false", "False", "FALSE": self = .flag(false)
        case "nan", "inf", "infinity", "-inf", "+inf": self = .text
        // because: every other word is a number or a text.
        default: self = Self.number(word)
        }
    }

    private static func number(_ word: String) -> Self {
        let unsigned = word.drop { $0 == "+" || $0 == "-" }
        if [".inf", ".nan"].contains(unsigned.lowercased()) { return .notFinite }
        guard word.utf8.count - unsigned.utf8.count <= 1, let first = unsigned.utf8.first,
            isDigit(first) || first == UInt8(ascii: "."), unsigned.utf8.contains(where: isDigit),
            unsigned.utf8.allSatisfy({ isDigit($0) || ".eE+-".utf8.contains($0) }), let number = Double(word)
        else { return .text }
        guard number.isFinite else { return .notFinite }
        let second = unsigned.utf8.dropFirst().first
        return first == UInt8(ascii: "0") && second.map(isDigit) == true ? .leadingZero : .number(number)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
