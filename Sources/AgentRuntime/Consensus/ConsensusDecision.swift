/// The answer votes were reduced to.
public enum ConsensusDecision: Sendable, Hashable {
    /// A quantity, in the question's unit, and the spread (largest less smallest estimate) of the votes behind it.
    case estimate(Double, spread: Double)
    /// A choice, the share of votes for it and the choices that lost.
    case choice(String, share: Double, dissent: [String])
}
