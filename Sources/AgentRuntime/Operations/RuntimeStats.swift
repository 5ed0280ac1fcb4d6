public import MessageBus
public import Resilience

/// The platform at a glance.
public struct RuntimeStats: Sendable {
    /// The mailboxes, what is put off, who waits for answers.
    public let bus: BusSnapshot
    /// Tasks by state.
    public let tasks: [TaskState: Int]
    /// Messages accepted and not yet settled.
    public let inFlight: Int
    /// Dead letters that wait for a decision, per worker.
    public let deadLetters: [WorkerName: DeadLetterBacklog]
    /// Dead letters dropped because their store was full.
    public let deadLettersDropped: Int
    /// The breakers.
    public let breakers: [CircuitSnapshot]
    /// Traces kept in memory.
    public let tracesKept: Int
    /// The time since the start.
    public let uptime: Duration
}
