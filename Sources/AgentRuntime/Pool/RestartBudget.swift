/// How often a worker may be restarted, and how long the pauses are.
public struct RestartBudget: Sendable, Hashable {
    /// Restarts allowed within ``period``; 5 by default, 0 for none.
    public let restarts: Int
    /// The sliding period; 60 s by default.
    public let period: Duration
    /// The pause before the first restart of a period; doubles with each further one.
    ///
    /// 100 ms by default.
    public let firstPause: Duration
    /// The longest pause; 10 s by default.
    public let longestPause: Duration

    /// Creates a budget.
    public init(
        restarts: Int = 5,
        period: Duration = .seconds(60),
        firstPause: Duration = .milliseconds(100),
        longestPause: Duration = .seconds(10)
    ) {
        precondition(restarts >= 0, "restarts must not be negative (was \(restarts))")
        precondition(period > .zero, "period must be positive (was \(period))")
        self.restarts = restarts
        self.period = period
        self.firstPause = firstPause
        self.longestPause = longestPause
    }
}
