/// Marks a failure that no retry can mend.
public struct PermanentError: ClassifiedError, CustomStringConvertible {
    /// What happened, for a person.
    public let message: String
    /// The error underneath, if there was one.
    public let cause: (any Error)?

    /// Creates a permanent failure; by default with no cause.
    public init(_ message: String, cause: (any Error)? = nil) {
        self.message = message
        self.cause = cause
    }

    /// Always ``FailureClass/permanent``.
    public var failureClass: FailureClass { .permanent }

    /// The message, and the cause in brackets if there is one.
    public var description: String {
        cause.map { "\(message) (\($0))" } ?? message
    }
}
