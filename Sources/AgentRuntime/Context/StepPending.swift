public import Resilience

/// A step needs longer than its task's attempt may take; it goes on, and the task comes back for its answer.
public struct StepPending: ClassifiedError, Hashable, CustomStringConvertible {
    /// The step.
    public let name: String

    /// Nothing has failed: the task is put off.
    public var failureClass: FailureClass { .rejected }

    /// When to look again.
    public var retryAfter: Duration? { .seconds(1) }

    /// The wait in one sentence.
    public var description: String { "step \(name) is not done yet" }
}
