public import Resilience

/// A task named two of its steps alike, so their answers could not be told apart.
public struct RepeatedStep: ClassifiedError, Hashable, CustomStringConvertible {
    /// The name.
    public let name: String

    /// The program has to be changed.
    public var failureClass: FailureClass { .permanent }

    /// The mistake in one sentence.
    public var description: String { "the step name \(name) was used twice" }
}
