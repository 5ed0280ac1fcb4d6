/// An error that knows what it means for a retry.
///
/// An agent author conforms an error of their own to say whether trying again makes sense; the standard
/// ``FailureClassifier`` takes the error at its word.
public protocol ClassifiedError: Error {
    /// What this failure means for a retry.
    var failureClass: FailureClass { get }

    /// The shortest wait the failing side asked for, such as an HTTP `Retry-After`; `nil` when it named none.
    var retryAfter: Duration? { get }
}

extension ClassifiedError {
    /// No wait was asked for.
    public var retryAfter: Duration? { nil }
}
