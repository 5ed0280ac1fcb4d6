public import MessageBus
public import Resilience

/// Why a replay of many letters was not started or not stopped.
public enum ReplayError: ClassifiedError, Hashable, CustomStringConvertible {
    /// As many replays are running as may run at once.
    case tooMany(limit: Int)
    /// There is no such replay, or it has ended so long ago that it is forgotten.
    case unknown(MessageID)
    /// It has ended already.
    case hasEnded(MessageID)
    /// The filter names another number of letters than the operator expects.
    case unexpected(expected: Int, found: Int)

    /// A place becomes free; the others stay as they are.
    public var failureClass: FailureClass {
        switch self {
        case .tooMany: .rejected
        case .unknown, .hasEnded, .unexpected: .permanent
        }
    }

    /// When to try again.
    public var retryAfter: Duration? {
        switch self {
        case .tooMany: .seconds(5)
        case .unknown, .hasEnded, .unexpected: nil
        }
    }

    /// The reason in one sentence.
    public var description: String {
        switch self {
        case .tooMany(let limit): "\(limit) replays are running, which is the most; wait for one or stop one"
        case .unknown(let id): "there is no replay \(id)"
        case .hasEnded(let id): "replay \(id) has ended already"
        case .unexpected(let expected, let found): "the filter matches \(found) letters, not the \(expected) expected"
        }
    }
}
