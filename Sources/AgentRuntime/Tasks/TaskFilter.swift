public import MessageBus

/// Which tasks a list shows; an empty filter shows all.
public struct TaskFilter: Sendable, Hashable {
    /// Only these states; empty for all.
    public var states: Set<TaskState> = []
    /// Only this worker's.
    public var agent: WorkerName?
    /// Only this conversation's.
    public var sessionID: String?
    /// Only those accepted at or after this time.
    public var since: Timestamp?

    /// A filter that lets everything pass.
    public init() {}

    /// Whether `task` is shown.
    public func matches(_ task: TaskRecord) -> Bool {
        (states.isEmpty || states.contains(task.state))
            && (agent == nil || agent == task.agent)
            && (sessionID == nil || sessionID == task.sessionID)
            && (since.map { task.createdAt >= $0 } ?? true)
    }
}
