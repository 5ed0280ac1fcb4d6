extension UInt8 {
    /// An ASCII digit.
    var isDigit: Bool { self &- 48 < 10 }
    /// A letter: folded ASCII, or a stand-in for a letter of another script.
    var isLetter: Bool { self &- 97 < 26 || self == NormalizedText.foreign }
    /// A letter or a digit.
    var isWordByte: Bool { isLetter || isDigit }
}
