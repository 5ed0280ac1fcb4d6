/// An attempt ran longer than it was allowed to.
public struct TimedOut: ClassifiedError, Hashable, CustomStringConvertible {
    /// The time it was allowed.
    public let limit: Duration

    /// Creates the error for an attempt that was allowed `limit`.
    public init(limit: Duration) {
        self.limit = limit
    }

    /// Always ``FailureClass/transient``.
    public var failureClass: FailureClass { .transient }

    /// The limit, for a person.
    public var description: String { "Timed out after \(limit)" }
}
