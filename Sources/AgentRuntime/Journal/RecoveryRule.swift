/// How a journal treats what an instance that is gone has left behind.
public struct RecoveryRule: Sendable, Hashable {
    /// Crashes after which a message becomes a dead letter; 3 by default.
    public var crashLimit: Int
    /// The time of the recovery.
    public var at: Timestamp

    /// Creates a rule.
    public init(crashLimit: Int = 3, at: Timestamp) {
        self.crashLimit = crashLimit
        self.at = at
    }
}
