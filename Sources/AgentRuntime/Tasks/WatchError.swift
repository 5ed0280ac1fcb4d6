public import MessageBus

/// Why a task cannot be watched.
public enum WatchError: Error, Hashable, CustomStringConvertible {
    /// There is no such task.
    case unknownTask(TaskID)
    /// As many watchers as there may be are watching.
    case tooManyWatchers(limit: Int)

    /// The reason in one sentence.
    public var description: String {
        switch self {
        case .unknownTask(let id): "there is no task \(id)"
        case .tooManyWatchers(let limit): "\(limit) tasks are being watched, which is the most"
        }
    }
}
