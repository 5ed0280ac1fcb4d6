/// Marks a failure as worth another try.
public struct TransientError: ClassifiedError, CustomStringConvertible {
    /// What happened, for a person.
    public let message: String
    /// The error underneath, if there was one.
    public let cause: (any Error)?
    /// The shortest wait the failing side asked for; `nil` when it named none.
    public let retryAfter: Duration?

    /// Creates a transient failure; by default with no cause and no wait asked for.
    public init(_ message: String, cause: (any Error)? = nil, retryAfter: Duration? = nil) {
        self.message = message
        self.cause = cause
        self.retryAfter = retryAfter
    }

    /// Always ``FailureClass/transient``.
    public var failureClass: FailureClass { .transient }

    /// The message, and the cause in brackets if there is one.
    public var description: String {
        cause.map { "\(message) (\($0))" } ?? message
    }
}
