/// One thing in the database that is not as it should be.
public struct CheckFinding: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Sendable, CaseIterable {
        /// Pages, records or indexes are damaged: bring back a backup.
        case structure
        /// A row points at another one that is not there.
        case reference
        /// A number that is kept differs from what it counts.
        case count
        /// A task is among the unfinished and the finished ones.
        case duplicate
        /// A task's idempotency key does not lead to it.
        case key
        /// What is kept about a group of dead letters differs from its letters.
        case group
    }

    /// What is wrong.
    public let kind: Kind
    /// Where, with the values that contradict each other.
    public let detail: String
}
