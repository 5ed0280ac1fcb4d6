/// A bucket of tokens that fills at a steady rate: a pure value.
///
/// Kept as one instant, the moment at which the bucket would be full again, so it needs no timer and no fractions.
public struct TokenBucket: Sendable, Hashable {
    /// The answer to a request for tokens.
    public enum Verdict: Sendable, Hashable {
        /// The tokens are taken.
        case taken
        /// Too few tokens; there will be enough after this time.
        case refused(retryAfter: Duration)
        /// More tokens than the bucket holds; waiting does not help.
        case never
    }

    /// Tokens in a full bucket.
    public let capacity: Int
    private let nanosecondsPerToken: Int64
    private var fullAt: MonotonicInstant?

    /// Creates a full bucket that gains `tokens` per `period` and holds `capacity`, by default as many as one period gives.
    ///
    /// - Precondition: `tokens` and `capacity` are at least 1 and `period` is positive. A rate above one token a nanosecond
    ///   becomes that; so that no arithmetic overflows, a bucket must fill within 100 years.
    public init(tokens: Int, per period: Duration, capacity: Int? = nil) {
        precondition(tokens >= 1, "tokens must be at least 1 (was \(tokens))")
        precondition(period > .zero, "period must be positive (was \(period))")
        let capacity = capacity ?? tokens
        precondition(capacity >= 1, "capacity must be at least 1 (was \(capacity))")
        self.capacity = capacity
        nanosecondsPerToken = max(period.saturatingNanoseconds / Int64(tokens), 1)
        let (filling, overflow) = nanosecondsPerToken.multipliedReportingOverflow(by: Int64(capacity))
        precondition(!overflow && filling <= 3_155_760_000_000_000_000, "the bucket would take over 100 years to fill")
    }

    /// Takes `count` tokens if there are as many.
    ///
    /// - Precondition: `count` is at least 1.
    public mutating func take(_ count: Int = 1, at now: MonotonicInstant) -> Verdict {
        precondition(count >= 1, "count must be at least 1 (was \(count))")
        guard count <= capacity else { return .never }
        let debt = max(fullAt?.nanoseconds ?? .min, now.nanoseconds) - now.nanoseconds
        let excess = debt + nanosecondsPerToken * Int64(count) - nanosecondsPerToken * Int64(capacity)
        guard excess <= 0 else { return .refused(retryAfter: .nanoseconds(excess)) }
        fullAt = now.advanced(by: .nanoseconds(debt + nanosecondsPerToken * Int64(count)))
        return .taken
    }

    /// Whole tokens in the bucket.
    public func available(at now: MonotonicInstant) -> Int {
        let debt = max(fullAt?.nanoseconds ?? .min, now.nanoseconds) - now.nanoseconds
        return capacity - Int((debt + nanosecondsPerToken - 1) / nanosecondsPerToken)
    }
}
