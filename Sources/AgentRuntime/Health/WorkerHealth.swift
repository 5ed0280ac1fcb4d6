public import MessageBus
public import Resilience

/// One worker as an operator looks at it.
public struct WorkerHealth: Sendable {
    /// The worker.
    public let name: WorkerName
    /// The Swift type behind it.
    public let type: String
    /// How it is doing.
    public let status: WorkerStatus
    /// Why it is not healthy, or what is worth knowing all the same; empty when all is well.
    public let notes: [String]
    /// Whether an operator has paused it.
    public let isPaused: Bool
    /// Requests in a worker's hands.
    public let activeRequests: Int
    /// Requests it can work on at the same time.
    public let capacity: Int
    /// What waits in its mailbox.
    public let mailbox: MailboxSnapshot
    /// What waits for it in the journal besides, because its mailbox is full.
    public let waitingInJournal: Int
    /// Restarts since the start.
    public let restarts: Int
    /// The latest failure.
    public let lastError: AttemptFailure?
    /// The breaker around it.
    public let breaker: CircuitSnapshot
    /// The time since its first lane opened.
    public let uptime: Duration?
    /// The time since it last showed that it moves.
    public let heartbeatAge: Duration?
}
