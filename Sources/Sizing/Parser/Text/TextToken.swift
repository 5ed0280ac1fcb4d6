/// A word, a number or one sign of the normalised text.
struct TextToken: Sendable {
    enum Kind: UInt8, Sendable {
        case word
        case number
        case symbol
    }

    /// Added to a sign's byte, so that signs and words share one space of identifiers.
    static let symbolBase: Int32 = 1 << 24
    /// A word that is in no table.
    static let unknown: Int32 = -1

    let kind: Kind
    /// Whether the word carries a number, as V-101 does: a name, never a quantity.
    var isTag = false
    /// Whether a quantity in inches begins or ends here.
    var isEdgeOfInches = false
    /// What the word is good for; empty for numbers and signs.
    var traits: WordTraits = []
    /// First byte in the normalised text.
    let start: Int32
    /// The byte after the last one.
    let end: Int32
    /// The word's or sign's identifier; for a number its index in the list of shapes.
    let id: Int32
    /// The phrase that covers the token, or -1.
    var term: Int32 = -1

    static func symbolID(_ byte: UInt8) -> Int32 { symbolBase + Int32(byte) }
}
