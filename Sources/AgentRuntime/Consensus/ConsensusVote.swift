/// An answer that can be weighed against others.
public protocol ConsensusVote: Sendable {
    /// The quantity the vote names, in the question's own unit; not used by ``ConsensusStrategy/majority``.
    var estimate: Double { get }
    /// How sure the voter is, 0 to 1; values outside are clamped, NaN counts as 0.
    var confidence: Double { get }
    /// The choice the vote names, for ``ConsensusStrategy/majority``.
    var choice: String { get }
}

extension ConsensusVote {
    /// The estimate in words.
    public var choice: String { "\(estimate)" }
}
