/// Walks through the bytes of a cron expression.
struct CronScanner {
    private let bytes: [UInt8]
    private(set) var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    var isAtEnd: Bool { index == bytes.count }

    /// Whether a field ends here.
    var isAtGap: Bool { isAtEnd || Self.isBlank(bytes[index]) }

    mutating func skipBlanks() {
        while let current, Self.isBlank(current) { index += 1 }
    }

    /// Steps over `character` if it is next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    /// The letters and digits from here on.
    mutating func takeWord() -> String {
        let start = index
        while let current, Self.isWordPart(current) { index += 1 }
        return text(start..<index)
    }

    /// The fault that starts at `start`, up to the next blank or comma.
    func fault(at start: Int, expected: String) -> CronSyntaxError {
        let end = bytes[start...].firstIndex { Self.isBlank($0) || $0 == UInt8(ascii: ",") } ?? bytes.count
        let shown = end > start ? end : min(start + 1, bytes.count)
        return CronSyntaxError(position: start + 1, expected: expected, found: text(start..<shown))
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
