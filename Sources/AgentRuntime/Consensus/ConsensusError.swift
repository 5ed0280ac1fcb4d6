public import Resilience

/// Why there is no consensus.
public enum ConsensusError: ClassifiedError, Hashable, CustomStringConvertible {
    /// Fewer workers answered than the quorum asks for.
    case noQuorum(answered: Int, needed: Int)
    /// No choice was named by more than half of the votes.
    case noMajority([String: Int])
    /// The votes carry no weight: no confidence above zero, or estimates that are not finite.
    case noWeight

    /// Asking again may go better.
    public var failureClass: FailureClass { .transient }

    /// The reason in one sentence.
    public var description: String {
        switch self {
        case .noQuorum(let answered, let needed): "\(answered) workers answered, \(needed) were needed"
        case .noMajority(let counts): "no choice has more than half of the \(counts.values.reduce(0, +)) votes"
        case .noWeight: "the votes carry no weight"
        }
    }
}
