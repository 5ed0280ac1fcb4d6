/// How votes become one answer.
public enum ConsensusStrategy: String, Sendable, Hashable, CaseIterable {
    /// The mean of the estimates, weighted by confidence.
    case weightedMean
    /// The median of the estimates; of an even number the mean of the two in the middle.
    case median
    /// The choice more than half of the votes name.
    case majority
}
