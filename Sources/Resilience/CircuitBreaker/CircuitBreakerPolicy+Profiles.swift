extension CircuitBreakerPolicy {
    /// Opens after 5 failures in a row, or half of at least 10 calls in 60 s, for 60 s.
    public static let standard = CircuitBreakerPolicy()

    /// As ``standard``, but tries again after 30 s: a database usually comes back soon.
    public static let database = CircuitBreakerPolicy(openDuration: .seconds(30))

    /// Opens after 10 failures in a row, or 60 % of at least 20 calls in 120 s, for 60 s.
    public static let api = CircuitBreakerPolicy(
        failureThreshold: 10,
        openDuration: .seconds(60),
        successThreshold: 3,
        halfOpenMaxCalls: 3,
        window: .seconds(120),
        failureRateThreshold: 0.6,
        minimumCalls: 20
    )

    /// Opens after 3 failures in a row, or 70 % of at least 5 calls in 180 s, for 90 s: model calls are few and dear.
    public static let ai = CircuitBreakerPolicy(
        failureThreshold: 3,
        openDuration: .seconds(90),
        successThreshold: 2,
        halfOpenMaxCalls: 2,
        window: .seconds(180),
        failureRateThreshold: 0.7,
        minimumCalls: 5,
        permitTimeout: .seconds(180)
    )
}
