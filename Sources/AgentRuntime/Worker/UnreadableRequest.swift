public import Resilience

/// A stored request is of a kind or version this binary cannot read.
public struct UnreadableRequest: ClassifiedError, Hashable, CustomStringConvertible {
    /// The kind that was stored.
    public let kind: String
    /// The version of its shape.
    public let version: Int
    /// What can be read, in words.
    public let reads: String

    /// Trying again with the same binary cannot help.
    public var failureClass: FailureClass { .permanent }

    /// The mismatch in one sentence.
    public var description: String {
        "a stored \(kind) request of version \(version) cannot be read; this binary reads \(reads)"
    }
}
