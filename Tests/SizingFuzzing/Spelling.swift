/// The same text written in other ways.
enum Spelling {
    private static let pairs: [(Unicode.Scalar, String, String)] = [
        ("á", "a", "\u{301}"), ("é", "e", "\u{301}"), ("í", "i", "\u{301}"), ("ó", "o", "\u{301}"),
        ("ú", "u", "\u{301}"),
        ("ñ", "n", "\u{303}"), ("ü", "u", "\u{308}"),
    ]

    static let accented = Set(pairs.map(\.0))

    static func plain(_ text: String) -> String { replaced(text) { $0.1 } }

    static func decomposed(_ text: String) -> String { replaced(text) { $0.1 + $0.2 } }

    private static func replaced(_ text: String, by spelling: ((Unicode.Scalar, String, String)) -> String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let pair = pairs.first(where: { $0.0 == scalar }) {
                result += spelling(pair)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
