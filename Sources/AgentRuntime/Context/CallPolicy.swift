public import Resilience

/// How an outgoing call is protected: retry outside, breaker inside, timeout innermost.
public struct CallPolicy: Sendable, Hashable {
    /// Repeats of a failed call.
    public var retry: RetryRule
    /// When calls are no longer let through.
    public var breaker: CircuitBreakerPolicy
    /// The longest time one attempt may take; 30 s by default.
    public var timeout: Duration

    /// Creates a policy.
    public init(
        retry: RetryRule = .standard,
        breaker: CircuitBreakerPolicy = .standard,
        timeout: Duration = .seconds(30)
    ) {
        precondition(timeout > .zero, "timeout must be positive (was \(timeout))")
        self.retry = retry
        self.breaker = breaker
        self.timeout = timeout
    }

    /// For a remote HTTP interface.
    public static let api = CallPolicy(retry: .api, breaker: .api)
    /// For a database.
    public static let database = CallPolicy(retry: .database, breaker: .database, timeout: .seconds(10))
    /// For a language model.
    public static let ai = CallPolicy(retry: .ai, breaker: .ai, timeout: .seconds(120))
}
