public import MessageBus
public import Resilience

/// How much work one worker takes on, and how long it may take.
public struct WorkerLimits: Sendable {
    /// Longest time one attempt may take before it is cancelled; 30 s by default.
    public var attemptTimeout: Duration = .seconds(30)
    /// How long a cancelled attempt may take to end before its lane is abandoned and replaced; 5 s by default.
    public var grace: Duration = .seconds(5)
    /// An oldest message above this age makes the worker unhealthy; 120 s by default.
    public var oldestMessageLimit: Duration = .seconds(120)
    /// What happens to a failed attempt.
    public var retry: RetryRule = .standard
    /// The breaker around the worker itself.
    public var breaker: CircuitBreakerPolicy = .standard
    /// Restarts the worker may use up before it stays down.
    public var restarts: RestartBudget = RestartBudget()
    /// The bounds of the worker's mailbox.
    public var mailbox: MailboxLimits = MailboxLimits()
    /// Submitted requests that may wait for the worker in its mailbox and in the journal; the mailbox's bound by default.
    ///
    /// With a larger value memory still holds no more than the mailbox's bound; the rest waits in the journal.
    public var backlog: Int?

    /// The defaults.
    public init() {}

    /// How many may wait before one of this priority is refused; `low` is refused first.
    func backlogBound(for priority: Priority) -> Int {
        let bound = max(mailbox.capacity, backlog ?? 0)
        return priority == .low ? Int((Double(bound) * mailbox.lowRefusedFrom).rounded(.up)) : bound
    }
}
