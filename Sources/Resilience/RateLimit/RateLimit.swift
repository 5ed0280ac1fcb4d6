import Synchronization

/// Lets calls pass at a steady rate with a bounded burst; the others are refused at once.
public final class RateLimit: Policy {
    /// The name that events and errors carry; comes from the program, never from a request.
    public let name: String
    private let time: TimeSource
    private let onEvent: (@Sendable (PolicyEvent) -> Void)?
    private let bucket: Mutex<TokenBucket>

    /// Creates a limit that starts with `bucket` and measures on `time`.
    public init(
        name: String,
        bucket: TokenBucket,
        time: TimeSource,
        onEvent: (@Sendable (PolicyEvent) -> Void)? = nil
    ) {
        self.name = name
        self.time = time
        self.onEvent = onEvent
        self.bucket = Mutex(bucket)
    }

    /// Takes `count` tokens if there are as many; a refusal is reported.
    public func tryTake(_ count: Int = 1) -> TokenBucket.Verdict {
        tryTake(count, at: time.now)
    }

    /// Takes `count` tokens at `now`, for callers that have read the clock already.
    public func tryTake(_ count: Int = 1, at now: MonotonicInstant) -> TokenBucket.Verdict {
        let verdict = bucket.withLock { $0.take(count, at: now) }
        switch verdict {
        case .taken: break
        case .refused(let retryAfter): onEvent?(.rateLimited(name: name, retryAfter: retryAfter))
        case .never: onEvent?(.rateLimited(name: name, retryAfter: nil))
        }
        return verdict
    }

    /// Takes `count` tokens.
    ///
    /// - Throws: ``RateLimited`` when there are too few.
    public func take(_ count: Int = 1) throws(RateLimited) {
        switch tryTake(count) {
        case .taken: return
        case .refused(let retryAfter): throw RateLimited(name: name, retryAfter: retryAfter)
        case .never: throw RateLimited(name: name, retryAfter: nil)
        }
    }

    /// Runs `operation` for one token; it stays on the caller's actor.
    ///
    /// - Throws: ``RateLimited`` without running `operation`, or its own error.
    public func run<Value>(_ operation: () async throws -> Value) async throws -> Value {
        try take()
        return try await operation()
    }
}
