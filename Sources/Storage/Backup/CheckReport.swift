/// What a check of the database found.
public struct CheckReport: Hashable, Sendable {
    /// The file that was checked.
    public let path: String
    /// Its size, with its write-ahead log.
    public let bytes: Int
    /// How long the check took.
    public let duration: Duration
    /// What is wrong, at most 20 of a kind; empty when everything is as it should be.
    public let findings: [CheckFinding]
}
