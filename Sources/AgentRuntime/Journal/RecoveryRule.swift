public import MessageBus

/// How a journal treats what an instance that is gone has left behind.
public struct RecoveryRule: Sendable, Hashable {
    /// Crashes after which a message becomes a dead letter; 3 by default.
    public var crashLimit: Int
    /// The time of the recovery.
    public var at: Timestamp
    /// The workers there are, `nil` for any.
    ///
    /// Tasks of others stay in the journal when their time comes.
    public var agents: [WorkerName]?

    /// Creates a rule.
    public init(crashLimit: Int = 3, at: Timestamp, agents: [WorkerName]? = nil) {
        self.crashLimit = crashLimit
        self.at = at
        self.agents = agents
    }
}
