/// What became of a new task.
public enum TaskInsertion: Sendable {
    /// It is kept.
    case created
    /// The same request had been submitted before under the same idempotency key; this is its task.
    case existing(TaskRecord)
}
