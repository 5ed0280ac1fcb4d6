public import Resilience

/// More outgoing calls were named than a runtime keeps.
public struct TooManyCalls: ClassifiedError, Hashable, CustomStringConvertible {
    /// The name that was one too many.
    public let name: String
    /// The most names there may be.
    public let limit: Int

    /// The same name will be refused again.
    public var failureClass: FailureClass { .permanent }

    /// The reason in one sentence.
    public var description: String { "call \(name) would be more than the \(limit) named calls a runtime keeps" }
}
