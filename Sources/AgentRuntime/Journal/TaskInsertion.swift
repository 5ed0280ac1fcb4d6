/// What became of a new task.
public enum TaskInsertion: Sendable {
    /// It is kept. When it is loaded, the caller puts it into its mailbox; otherwise it is loaded later.
    case created(isLoaded: Bool)
    /// The same task was there before, by its id or by its idempotency key.
    case existing(TaskRecord)
}
