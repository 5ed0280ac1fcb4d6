/// What one code of a parse means, in the language of the text, and what to do next.
public struct IssueNote: Sendable, Hashable, Codable {
    /// The code, as in ``ParsedRequirement/issues``.
    public let code: String
    /// One or two sentences; the last one says what to do.
    public let text: String

    /// Creates a note.
    public init(code: String, text: String) {
        self.code = code
        self.text = text
    }
}
