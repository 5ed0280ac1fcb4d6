/// One field of a table.
struct Cell: Sendable, Hashable {
    let text: String
    let tone: Tone

    /// Takes `text` with its control characters replaced.
    init(_ text: String, _ tone: Tone = .plain) {
        self.text = TerminalText.sanitized(text)
        self.tone = tone
    }
}
