public import MessageBus

/// Which dead letters a list shows; the default shows those that wait for a decision.
public struct DeadLetterFilter: Sendable, Hashable {
    /// Only this worker's.
    public var agent: WorkerName?
    /// Only this error type.
    public var errorType: String?
    /// Only these statuses; empty for all.
    public var statuses: Set<DeadLetterStatus> = [.failed]
    /// Only those that ended at or after this time.
    public var since: Timestamp?
    /// Only those that ended before this time.
    public var before: Timestamp?

    /// The letters that wait for a decision.
    public init() {}

    /// Whether `letter` is shown.
    public func matches(_ letter: DeadLetter) -> Bool {
        (agent == nil || agent == letter.agent)
            && (errorType == nil || errorType == letter.errorType)
            && (statuses.isEmpty || statuses.contains(letter.status))
            && (since.map { letter.failedAt >= $0 } ?? true)
            && (before.map { letter.failedAt < $0 } ?? true)
    }
}
