/// A rate limit refused the call; it did not run.
public struct RateLimited: ClassifiedError, Hashable, CustomStringConvertible {
    /// The limit that refused.
    public let name: String
    /// Time until the call may pass; `nil` when it asks for more than the limit ever gives.
    public let retryAfter: Duration?

    /// Creates a refusal.
    public init(name: String, retryAfter: Duration?) {
        self.name = name
        self.retryAfter = retryAfter
    }

    /// Always ``FailureClass/rejected``.
    public var failureClass: FailureClass { .rejected }

    /// The limit's name and the time until the next try.
    public var description: String {
        retryAfter.map { "Rate limit \(name) reached, try again in \($0)" } ?? "Rate limit \(name) can never grant this"
    }
}
