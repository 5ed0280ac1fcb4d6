public import MessageBus

/// Which dead letters a list shows; the default shows those that wait for a decision.
public struct DeadLetterFilter: Sendable, Hashable {
    /// The most ids a filter may name.
    public static let mostIDs = 1000

    /// Only this worker's.
    public var agent: WorkerName?
    /// Only this error type.
    public var errorType: String?
    /// Only this cause, as ``DeadLetterGroup/fingerprint`` spells it.
    public var fingerprint: String?
    /// Only these letters, at most ``mostIDs``; empty for all.
    public var ids: Set<MessageID> = []
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
        matches(letter, fingerprint: letter.fingerprint.description)
    }

    /// The same for those who know the letter's fingerprint already.
    func matches(_ letter: DeadLetter, fingerprint known: @autoclosure () -> String) -> Bool {
        (agent == nil || agent == letter.agent)
            && (statuses.isEmpty || statuses.contains(letter.status))
            && (ids.isEmpty || ids.contains(letter.id))
            && (since.map { letter.failedAt >= $0 } ?? true)
            && (before.map { letter.failedAt < $0 } ?? true)
            && (errorType == nil || errorType == letter.errorType)
            && (fingerprint == nil || fingerprint == known())
    }
}
