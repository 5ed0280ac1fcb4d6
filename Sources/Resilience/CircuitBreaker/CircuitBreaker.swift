import Synchronization

/// Stops calling a supplier that keeps failing, and lets a few trial calls find out when it is back.
///
/// A lock around ``CircuitBreakerState``: one lock per admission and one per outcome. Events are sent after the lock is
/// released. Make breakers through a ``CircuitBreakerRegistry``, so that listing and resetting reach every one.
public final class CircuitBreaker: Policy {
    /// The name that events, errors and snapshots carry; comes from the program, never from a request.
    public let name: String
    /// The thresholds and durations.
    public let policy: CircuitBreakerPolicy
    private let classifier: FailureClassifier
    private let time: TimeSource
    private let onEvent: (@Sendable (PolicyEvent) -> Void)?
    private let state: Mutex<CircuitBreakerState>

    /// Creates a closed breaker; `classifier` decides which errors are the supplier's.
    public init(
        name: String,
        policy: CircuitBreakerPolicy = .standard,
        time: TimeSource,
        classifier: FailureClassifier = .standard,
        onEvent: (@Sendable (PolicyEvent) -> Void)? = nil
    ) {
        self.name = name
        self.policy = policy
        self.time = time
        self.classifier = classifier
        self.onEvent = onEvent
        state = Mutex(CircuitBreakerState(policy: policy))
    }

    /// What the breaker is doing; see ``refresh()`` for why an open one may be due.
    public var phase: CircuitPhase {
        state.withLock { $0.phase }
    }

    /// When ``refresh()`` will have something to do; `nil` unless the breaker is open.
    public var nextRefresh: MonotonicInstant? {
        state.withLock { $0.nextTick }
    }

    /// Asks whether a call may pass; every permit must be given back through ``record(_:for:)``.
    ///
    /// - Throws: ``CircuitOpen`` when the call must not run.
    public func admit() throws(CircuitOpen) -> CircuitPermit {
        try admit(at: time.now)
    }

    /// Asks whether a call may pass at `now`, for callers that have read the clock already.
    ///
    /// - Throws: ``CircuitOpen`` when the call must not run.
    public func admit(at now: MonotonicInstant) throws(CircuitOpen) -> CircuitPermit {
        switch state.withLock({ $0.admit(at: now) }) {
        case .admitted(let permit, let transition):
            announce(transition)
            return permit
        case .refused(let phase, let retryAfter):
            onEvent?(.breakerRejected(name: name))
            throw CircuitOpen(name: name, phase: phase, retryAfter: retryAfter)
        }
    }

    /// Books how the call admitted with `permit` ended.
    public func record(_ outcome: CircuitOutcome, for permit: CircuitPermit) {
        record(outcome, for: permit, at: time.now)
    }

    /// Books how the call admitted with `permit` ended at `now`.
    public func record(_ outcome: CircuitOutcome, for permit: CircuitPermit, at now: MonotonicInstant) {
        announce(state.withLock { $0.record(outcome, for: permit, at: now) })
    }

    /// Runs `operation` if the breaker lets it pass, and books its outcome; it stays on the caller's actor.
    ///
    /// A cancelled call gives its permit back and counts neither way.
    ///
    /// - Throws: ``CircuitOpen`` without running `operation`, or its own error.
    @inlinable
    public func run<Value>(_ operation: () async throws -> Value) async throws -> Value {
        let permit = try admit()
        do {
            let value = try await operation()
            record(.success, for: permit)
            return value
        } catch {
            record(outcome(of: error), for: permit)
            throw error
        }
    }

    /// What `error`, thrown by an admitted call of the current task, says about the supplier.
    public func outcome(of error: any Error) -> CircuitOutcome {
        // A cancelled operation may throw anything at all; its task knows better.
        Task.isCancelled ? .abandoned : CircuitOutcome(of: error, classifier: classifier)
    }

    /// Moves on what time alone moves on; call it from a timer, so that a breaker without traffic does not stay open.
    public func refresh() {
        let now = time.now
        announce(state.withLock { $0.tick(at: now) })
    }

    /// Closes the breaker from any phase and forgets all it has counted.
    public func reset() {
        announce(state.withLock { $0.reset() })
    }

    /// Refuses every call until ``enable()`` or ``reset()``.
    public func forceOpen() {
        let now = time.now
        announce(state.withLock { $0.forceOpen(at: now) })
    }

    /// Lets every call pass uncounted until ``enable()`` or ``reset()``.
    public func disable() {
        announce(state.withLock { $0.disable() })
    }

    /// Ends ``forceOpen()`` and ``disable()``; no effect otherwise.
    public func enable() {
        announce(state.withLock { $0.enable() })
    }

    /// The breaker as it is now.
    public func snapshot() -> CircuitSnapshot {
        let now = time.now
        return state.withLock { $0.snapshot(name: name, at: now) }
    }

    private func announce(_ transition: CircuitTransition?) {
        guard let transition, let onEvent else { return }
        onEvent(.breakerTransition(name: name, from: transition.from, to: transition.to))
    }
}
