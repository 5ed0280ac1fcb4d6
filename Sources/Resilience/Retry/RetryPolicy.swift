import Synchronization

/// Runs a call again after transient failures, as its ``RetryRule`` says.
///
/// Pauses suspend the task and hold no thread. Cancelling the task ends a pause at once with `CancellationError`. When
/// the call is given up, the last error is thrown unchanged.
public final class RetryPolicy: Policy {
    private struct State {
        var random: any RandomNumberGenerator & Sendable
        var statistics = RetryStatistics()
    }

    /// The name that events carry; comes from the program, never from a request.
    public let name: String
    /// Whether and when a call is tried again.
    public let rule: RetryRule
    private let classifier: FailureClassifier
    private let throttle: RetryThrottle?
    private let time: TimeSource
    private let onEvent: (@Sendable (PolicyEvent) -> Void)?
    private let state: Mutex<State>

    /// Creates a policy that waits on `time` and varies its pauses by `random`.
    public init(
        name: String,
        rule: RetryRule = .standard,
        time: TimeSource,
        random: any RandomNumberGenerator & Sendable,
        classifier: FailureClassifier = .standard,
        throttle: RetryThrottle? = nil,
        onEvent: (@Sendable (PolicyEvent) -> Void)? = nil
    ) {
        self.name = name
        self.rule = rule
        self.time = time
        self.classifier = classifier
        self.throttle = throttle
        self.onEvent = onEvent
        state = Mutex(State(random: random))
    }

    /// What became of the calls so far.
    public var statistics: RetryStatistics {
        state.withLock { $0.statistics }
    }

    /// Runs `operation` until it succeeds or is given up; it stays on the caller's actor.
    ///
    /// - Throws: The error of the last attempt, or `CancellationError` when cancelled during a pause.
    public func run<Value>(_ operation: () async throws -> Value) async throws -> Value {
        let started = time.now
        var attempt = 1
        while true {
            do {
                let value = try await operation()
                bookSuccess(attempt)
                return value
            } catch {
                let pause = try pause(after: error, attempt: attempt, since: started)
                do {
                    try await time.sleep(until: time.now.advanced(by: pause), tolerance: nil)
                } catch {
                    bookEnd(.cancelled, attempt: attempt)
                    throw error
                }
            }
            attempt += 1
        }
    }

    private func pause(after error: any Error, attempt: Int, since started: MonotonicInstant) throws -> Duration {
        switch decide(after: error, attempt: attempt, elapsed: started.duration(to: time.now)) {
        case .retry(let pause):
            onEvent?(.retryScheduled(name: name, attempt: attempt, delay: pause))
            return pause
        case .giveUp(let reason):
            bookEnd(reason, attempt: attempt)
            throw error
        }
    }

    private func decide(after error: any Error, attempt: Int, elapsed: Duration) -> RetryDecision {
        // A cancelled operation may throw anything at all; its task knows better.
        guard !Task.isCancelled else { return .giveUp(.cancelled) }
        let decision = state.withLock {
            rule.decision(
                after: error,
                attempt: attempt,
                elapsed: elapsed,
                classifier: classifier,
                using: &$0.random
            )
        }
        switch decision {
        case .retry: return mayRetry() ? decision : .giveUp(.budgetExhausted)
        case .giveUp(.attemptsExhausted), .giveUp(.budgetExhausted):
            _ = mayRetry()
            return decision
        case .giveUp(.permanent), .giveUp(.cancelled), .giveUp(.rejected): return decision
        }
    }

    // Asked after every transient failure, because asking is what books it.
    private func mayRetry() -> Bool {
        throttle?.allowsRetryAfterFailure() ?? true
    }

    private func bookSuccess(_ attempt: Int) {
        throttle?.succeeded()
        state.withLock {
            $0.statistics.succeeded += 1
            if attempt > 1 { $0.statistics.retried += 1 }
        }
        if attempt > 1 { onEvent?(.retrySucceeded(name: name, attempt: attempt)) }
    }

    private func bookEnd(_ reason: GiveUpReason, attempt: Int) {
        state.withLock {
            if attempt > 1 { $0.statistics.retried += 1 }
            if reason == .cancelled { $0.statistics.cancelled += 1 } else { $0.statistics.failed += 1 }
        }
        let isExhausted =
            switch reason {
            case .attemptsExhausted, .budgetExhausted: true
            case .permanent, .rejected: attempt > 1
            case .cancelled: false
            }
        if isExhausted { onEvent?(.retryExhausted(name: name, attempts: attempt, reason: reason)) }
    }
}
