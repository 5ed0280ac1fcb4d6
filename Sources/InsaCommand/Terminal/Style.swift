/// Turns tones into terminal colours, or leaves the text alone.
struct Style: Sendable, Hashable {
    let isColoured: Bool

    static let plain = Style(isColoured: false)

    func paint(_ text: String, _ tone: Tone) -> String {
        guard isColoured, let code = Self.code(of: tone), !text.isEmpty else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    private static func code(of tone: Tone) -> String? {
        switch tone {
        case .plain: nil
        case .heading: "1"
        case .dim: "2"
        case .good: "32"
        case .warning: "33"
        case .bad: "31"
        }
    }
}
