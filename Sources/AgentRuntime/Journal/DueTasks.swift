/// Tasks whose time has come, or will come soon.
public struct DueTasks: Sendable {
    /// The tasks, the earliest first; loaded.
    public let tasks: [StoredTask]
    /// When the next task that is not loaded falls due; `nil` when there is none.
    public let next: Timestamp?

    /// Creates a batch.
    public init(tasks: [StoredTask], next: Timestamp?) {
        self.tasks = tasks
        self.next = next
    }
}
