public import Resilience

/// Thrown by a worker that cannot go on: the instance is replaced within the restart budget, the message tried again.
public struct WorkerBroken: ClassifiedError, CustomStringConvertible {
    /// What broke, for the operator.
    public let reason: String

    /// Creates the error.
    public init(reason: String) {
        self.reason = reason
    }

    /// The message did nothing wrong, so it is tried again.
    public var failureClass: FailureClass { .transient }

    /// The reason.
    public var description: String { reason }
}
