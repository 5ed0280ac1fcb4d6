/// A remark on a dead letter; remarks are added, never changed.
public struct Annotation: Sendable, Hashable {
    /// Who wrote it.
    public let author: String
    /// When.
    public let at: Timestamp
    /// The remark, at most 2,000 characters.
    public let text: String

    /// Creates a remark.
    public init(author: String, at: Timestamp, text: String) {
        self.author = String(author.prefix(100))
        self.at = at
        self.text = String(text.prefix(2000))
    }
}
