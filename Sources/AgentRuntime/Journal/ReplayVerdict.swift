/// How the replay of a dead letter ended.
public enum ReplayVerdict: Sendable, Hashable {
    /// It completed; the letter is settled.
    case completed
    /// It did not; the letter waits for a decision again.
    case failed
}
