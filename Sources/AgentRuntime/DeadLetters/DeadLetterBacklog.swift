/// A worker's dead letters that wait for a decision.
public struct DeadLetterBacklog: Sendable, Hashable {
    /// How many there are.
    public let count: Int
    /// When the oldest of them ended.
    public let oldest: Timestamp?

    /// Creates a summary.
    public init(count: Int, oldest: Timestamp?) {
        self.count = count
        self.oldest = oldest
    }
}
