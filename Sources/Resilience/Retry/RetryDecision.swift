/// What to do after a failed attempt.
public enum RetryDecision: Sendable, Hashable {
    /// Try again after this pause.
    case retry(after: Duration)
    /// Let the error through.
    case giveUp(GiveUpReason)
}
