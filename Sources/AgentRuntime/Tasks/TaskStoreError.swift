public import MessageBus
public import Resilience

/// Why a task was not kept.
public enum TaskStoreError: ClassifiedError, Hashable, CustomStringConvertible {
    /// The store holds as many unfinished tasks as it may.
    case full(limit: Int)
    /// The idempotency key belongs to another request, submitted as this task.
    case keyReused(TaskID)

    /// A full store empties; a reused key stays reused.
    public var failureClass: FailureClass {
        switch self {
        case .full: .rejected
        case .keyReused: .permanent
        }
    }

    /// When to try again.
    public var retryAfter: Duration? {
        switch self {
        case .full: .seconds(1)
        case .keyReused: nil
        }
    }

    /// The refusal in one sentence.
    public var description: String {
        switch self {
        case .full(let limit): "\(limit) unfinished tasks are the most this store keeps"
        case .keyReused(let id): "the idempotency key was used for another request, task \(id)"
        }
    }
}
