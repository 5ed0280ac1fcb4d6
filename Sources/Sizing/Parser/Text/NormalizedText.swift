/// The text as the parser reads it: lower case, without accents, every byte tied to the scalar it came from.
struct NormalizedText: Sendable {
    /// Stands for the degree sign, which has no ASCII form.
    static let degree: UInt8 = 0xB0
    /// Stands for a letter or digit of another script.
    static let foreign: UInt8 = 0x01
    /// Stands for any other character, such as an emoji.
    static let other: UInt8 = 0x02
    /// How many spaces stand before the first byte, so that a look back needs no check.
    static let head = 2
    /// How many spaces stand behind the last byte, so that a look ahead needs no check.
    static let tail = 4

    /// The folded text between the spaces of ``head`` and ``tail``.
    let bytes: [UInt8]
    /// Whether the text has a letter or a digit of any script.
    let hasContent: Bool
    private let origins: ScalarOrigins

    /// Nothing when the text has more than `limit` Unicode scalars.
    init?(_ text: String, limit: Int) {
        // A scalar has at most four bytes of UTF-8, so a huge text is refused without being read.
        guard text.utf8.count <= 4 * limit else { return nil }
        var text = text
        text.makeContiguousUTF8()
        var folder = TextFolder()
        let span = text.utf8Span.span
        bytes = Array(capacity: span.count + Self.head + Self.tail) { folder.fold(span, into: &$0) }
        guard folder.scalars <= limit else { return nil }
        hasContent = folder.hasContent
        origins = folder.origins
    }

    /// The bytes of the text itself.
    var content: Range<Int> { Self.head..<bytes.count - Self.tail }

    /// The scalars of the source behind a run of bytes, with the marks that stand on the last one.
    func source(of range: Range<Int>) -> Range<Int> { origins.source(of: range) }

    /// Whether a `k` was a capital letter: `10k` is a number of thousands, `300 K` a temperature.
    func isCapital(_ byte: Int) -> Bool { origins.isCapital(byte) }
}
