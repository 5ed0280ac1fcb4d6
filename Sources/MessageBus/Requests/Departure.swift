/// Why a caller no longer waits for its answer.
public enum Departure: Sendable, Hashable, CaseIterable {
    /// It was cancelled.
    case cancelled
    /// Its deadline passed, or it was let go without an answer.
    case deadline
}
