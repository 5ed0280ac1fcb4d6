public import MessageBus
public import Resilience

/// Why the journal did not do what it was asked.
public enum JournalError: ClassifiedError, Hashable, CustomStringConvertible {
    /// The journal holds as many unfinished tasks as it may.
    case full(limit: Int)
    /// The idempotency key belongs to another request, submitted as this task.
    case keyReused(TaskID)
    /// Nothing can be written at the moment: disk full, read-only, broken, or closed.
    case unavailable(reason: String)
    /// Something stored cannot be read.
    case damaged(reason: String)

    /// A full or unavailable journal comes back; a reused key stays reused.
    public var failureClass: FailureClass {
        switch self {
        case .full, .unavailable: .rejected
        case .keyReused, .damaged: .permanent
        }
    }

    /// When to try again.
    public var retryAfter: Duration? {
        switch self {
        case .full: .seconds(1)
        case .unavailable: .seconds(5)
        case .keyReused, .damaged: nil
        }
    }

    /// The refusal in one sentence.
    public var description: String {
        switch self {
        case .full(let limit): "\(limit) unfinished tasks are the most this journal keeps"
        case .keyReused(let id): "the idempotency key was used for another request, task \(id)"
        case .unavailable(let reason): "the journal cannot be written: \(reason)"
        case .damaged(let reason): "the journal holds something unreadable: \(reason)"
        }
    }
}
