/// When a circuit breaker opens, for how long, and what closes it again.
public struct CircuitBreakerPolicy: Sendable, Hashable {
    /// Failures in a row that open the breaker; at least 1 (smaller values become 1).
    public let failureThreshold: Int
    /// How long an open breaker refuses before it lets trial calls pass; positive.
    public let openDuration: Duration
    /// Successful trial calls that close the breaker; 1…``halfOpenMaxCalls``.
    public let successThreshold: Int
    /// Trial calls that may be out or have succeeded in one half-open phase; at least 1.
    public let halfOpenMaxCalls: Int
    /// The length of the sliding window behind the failure rate; positive.
    public let window: Duration
    /// The share of failed calls in the window that opens the breaker; above 0, at most 1.
    public let failureRateThreshold: Double
    /// Calls the window must hold before the rate counts; at least 1.
    public let minimumCalls: Int
    /// How long a trial call may take before its permit is given to another; positive.
    public let permitTimeout: Duration

    /// Creates a policy from values of the program; the defaults are those of ``standard``.
    ///
    /// - Precondition: The values are in their ranges. Use the throwing initializer for values from outside.
    public init(
        failureThreshold: Int = 5,
        openDuration: Duration = .seconds(60),
        successThreshold: Int = 2,
        halfOpenMaxCalls: Int = 3,
        window: Duration = .seconds(60),
        failureRateThreshold: Double = 0.5,
        minimumCalls: Int = 10,
        permitTimeout: Duration = .seconds(60)
    ) {
        do {
            try self.init(
                validating: failureThreshold,
                openDuration: openDuration,
                successThreshold: successThreshold,
                halfOpenMaxCalls: halfOpenMaxCalls,
                window: window,
                failureRateThreshold: failureRateThreshold,
                minimumCalls: minimumCalls,
                permitTimeout: permitTimeout
            )
        } catch {
            preconditionFailure(error.description)
        }
    }

    /// Creates a policy from values of the outside world, such as a settings file; `failureThreshold` comes first.
    ///
    /// - Throws: ``InvalidPolicy`` that names the first setting out of its range. A success threshold above the number of
    ///   trial calls is one: such a breaker could never close.
    public init(
        validating failureThreshold: Int,
        openDuration: Duration = .seconds(60),
        successThreshold: Int = 2,
        halfOpenMaxCalls: Int = 3,
        window: Duration = .seconds(60),
        failureRateThreshold: Double = 0.5,
        minimumCalls: Int = 10,
        permitTimeout: Duration = .seconds(60)
    ) throws(InvalidPolicy) {
        self.failureThreshold = max(failureThreshold, 1)
        self.openDuration = openDuration
        self.successThreshold = successThreshold
        self.halfOpenMaxCalls = halfOpenMaxCalls
        self.window = window
        self.failureRateThreshold = failureRateThreshold
        self.minimumCalls = minimumCalls
        self.permitTimeout = permitTimeout
        if let problem { throw problem }
    }

    private var problem: InvalidPolicy? {
        let checks: [(isMet: Bool, setting: String, problem: String)] = [
            (openDuration > .zero, "openDuration", "must be positive (was \(openDuration))"),
            (halfOpenMaxCalls >= 1, "halfOpenMaxCalls", "must be at least 1 (was \(halfOpenMaxCalls))"),
            (
                (1...max(halfOpenMaxCalls, 1)).contains(successThreshold), "successThreshold",
                "must be between 1 and halfOpenMaxCalls, \(halfOpenMaxCalls) (was \(successThreshold))"
            ),
            (window > .zero, "window", "must be positive (was \(window))"),
            (
                failureRateThreshold > 0 && failureRateThreshold <= 1, "failureRateThreshold",
                "must be above 0 and at most 1 (was \(failureRateThreshold))"
            ),
            (minimumCalls >= 1, "minimumCalls", "must be at least 1 (was \(minimumCalls))"),
            (permitTimeout > .zero, "permitTimeout", "must be positive (was \(permitTimeout))"),
        ]
        return checks.first { !$0.isMet }.map {
            InvalidPolicy(policy: "CircuitBreakerPolicy", setting: $0.setting, problem: $0.problem)
        }
    }
}
