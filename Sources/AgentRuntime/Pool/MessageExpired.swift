public import MessageBus
public import Resilience

/// A message had not started in time and was not run.
public struct MessageExpired: ClassifiedError, Hashable, CustomStringConvertible {
    /// The message.
    public let id: MessageID

    /// It is too late for it.
    public var failureClass: FailureClass { .permanent }

    /// The reason in one sentence.
    public var description: String { "message \(id) had not started before its deadline" }
}
