/// One value that the calculation used and the caller did not give.
public struct Assumption: Sendable, Hashable, Codable {
    /// The input it stands for.
    public let field: String
    /// What was used.
    public let value: OutputValue
    /// Where it comes from: a source, or "project choice".
    public let reason: String
    /// Whether it must be confirmed before the result is relied on.
    public let provisional: Bool
}
