/// What a request to cancel a task found.
public enum CancelResult: Sendable, Hashable {
    /// The task has ended as cancelled.
    case cancelled
    /// A worker has it; its attempt is being cancelled.
    case cancelling
    /// It had ended already, in this state.
    case alreadySettled(TaskState)
    /// There is no such task.
    case unknown
}
