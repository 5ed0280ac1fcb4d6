public import MessageBus
public import Resilience

/// A step has ended without an answer.
public struct StepFailed: ClassifiedError, Hashable, CustomStringConvertible {
    /// The step.
    public let name: String
    /// Its task.
    public let task: TaskID
    /// How it ended.
    public let state: TaskState
    /// What it failed with at last.
    public let reason: String?

    init(name: String, _ task: TaskRecord) {
        self.name = name
        self.task = task.id
        state = task.state
        reason = task.failures.last?.message
    }

    /// The step stays ended, however often its task is tried.
    public var failureClass: FailureClass { .permanent }

    /// The end in one sentence.
    public var description: String {
        "step \(name) ended as \(state.rawValue)" + (reason.map { ": \($0)" } ?? "")
    }
}
