/// A warning with its text.
public struct WarningDetail: Sendable, Hashable, Codable {
    /// The code of the specification, `W_…`, with the field after a colon where there is one.
    public let code: String
    /// What it means, with the numbers involved, and what to do next.
    public let detail: Phrase
}
