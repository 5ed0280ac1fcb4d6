import Synchronization

/// Stops retries while most calls fail, so that retries cannot turn an outage into a storm.
///
/// Tokens start at `capacity`; a transient failure takes one, a success gives `refund` back. Retries are allowed while
/// more than half of the tokens are left. Share one throttle among the calls to one supplier.
public final class RetryThrottle: Sendable {
    private let capacity: Double
    private let refund: Double
    private let tokens: Mutex<Double>

    /// Creates a throttle; by default 10 tokens and a tenth of a token back per success.
    ///
    /// - Precondition: Both are positive and finite.
    public init(capacity: Double = 10, refund: Double = 0.1) {
        precondition(capacity > 0 && capacity.isFinite, "capacity must be positive (was \(capacity))")
        precondition(refund > 0 && refund.isFinite, "refund must be positive (was \(refund))")
        self.capacity = capacity
        self.refund = refund
        tokens = Mutex(capacity)
    }

    /// Books a success.
    public func succeeded() {
        tokens.withLock { $0 = min($0 + refund, capacity) }
    }

    /// Books a transient failure and says whether it may be retried.
    public func allowsRetryAfterFailure() -> Bool {
        tokens.withLock {
            $0 = max($0 - 1, 0)
            return $0 > capacity / 2
        }
    }
}
