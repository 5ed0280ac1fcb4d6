/// One fault of a request or one reason why it has no solution.
public struct SizingError: Sendable, Hashable, Codable {
    /// JSON pointer below the item, `/inputs/pressure`; `/inputs` when no single field is to blame.
    public let pointer: String
    /// The code of the specification, `E_…`.
    public let code: String
    /// What is wrong, with the numbers involved, and what to do next, in the language asked for.
    public let detail: Phrase
}
