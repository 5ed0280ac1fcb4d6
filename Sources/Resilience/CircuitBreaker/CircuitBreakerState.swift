/// Decides which calls may pass to a supplier that may be broken: a pure value, without clock, lock or I/O.
///
/// Events go in with the instant they happened; verdicts and transitions come out for the caller to act on.
public struct CircuitBreakerState: Sendable {
    /// The answer to a call that wants to pass.
    public enum Admission: Sendable, Hashable {
        /// The call may run; its outcome is to be recorded with the permit.
        case admitted(CircuitPermit, transition: CircuitTransition?)
        /// The call must not run; the next one may pass after this time.
        case refused(phase: CircuitPhase, retryAfter: Duration)
    }

    private enum Stage {
        /// Exits: `open` on failures, `forcedOpen` and `disabled` by hand.
        case closed
        /// Exits: `halfOpen` once `until` has come, by a call or by ``CircuitBreakerState/tick(at:)``.
        case open(since: MonotonicInstant, until: MonotonicInstant)
        /// Exits: `closed` on enough successes, `open` on any failure.
        case halfOpen(openSince: MonotonicInstant, ProbeLedger)
        /// Exits: `closed` by ``CircuitBreakerState/enable()`` or a reset.
        case forcedOpen(since: MonotonicInstant)
        /// Exits: `closed` by ``CircuitBreakerState/enable()`` or a reset.
        case disabled
    }

    /// The thresholds and durations of this breaker.
    public let policy: CircuitBreakerPolicy
    /// Failures without a success between them.
    public private(set) var consecutiveFailures = 0
    private var stage = Stage.closed
    private var epoch: UInt64 = 0
    private var window: OutcomeWindow
    private var lastFailure: MonotonicInstant?

    /// Creates a closed breaker.
    public init(policy: CircuitBreakerPolicy) {
        self.policy = policy
        window = OutcomeWindow(policy.window)
    }

    /// What the breaker is doing; an open one stays open until a call or a tick moves it on.
    public var phase: CircuitPhase {
        switch stage {
        case .closed: .closed
        case .open: .open
        case .halfOpen: .halfOpen
        case .forcedOpen: .forcedOpen
        case .disabled: .disabled
        }
    }

    /// When ``tick(at:)`` will have something to do; `nil` unless the breaker is open.
    public var nextTick: MonotonicInstant? {
        if case .open(_, let until) = stage { until } else { nil }
    }

    /// Asks whether a call may pass.
    public mutating func admit(at now: MonotonicInstant) -> Admission {
        switch stage {
        case .closed, .disabled: return .admitted(CircuitPermit(epoch: epoch, probe: 0), transition: nil)
        case .open(_, let until) where now < until:
            return .refused(phase: .open, retryAfter: now.duration(to: until))
        case .open:
            let transition = tick(at: now)
            return admitProbe(at: now, after: transition)
        case .halfOpen: return admitProbe(at: now, after: nil)
        case .forcedOpen: return .refused(phase: .forcedOpen, retryAfter: policy.openDuration)
        }
    }

    /// Books how an admitted call ended; returns the change of phase it brought about.
    ///
    /// A permit of an earlier phase, an expired one and one that was spent change nothing.
    public mutating func record(
        _ outcome: CircuitOutcome,
        for permit: CircuitPermit,
        at now: MonotonicInstant
    ) -> CircuitTransition? {
        guard permit.epoch == epoch else { return nil }
        switch stage {
        case .closed: return recordCall(outcome, at: now)
        case .halfOpen(let openSince, let probes):
            return recordProbe(outcome, permit.probe, probes, openSince: openSince, at: now)
        case .open, .forcedOpen, .disabled: return nil
        }
    }

    /// Moves on what time alone moves on: an open breaker becomes half-open, hung trial calls lose their permits.
    public mutating func tick(at now: MonotonicInstant) -> CircuitTransition? {
        switch stage {
        case .open(let since, let until) where until <= now:
            return enter(.halfOpen(openSince: since, ProbeLedger()))
        case .halfOpen(let openSince, var probes):
            probes.expire(at: now)
            stage = .halfOpen(openSince: openSince, probes)
            return nil
        case .closed, .open, .forcedOpen, .disabled: return nil
        }
    }

    /// Closes the breaker from any phase and forgets all it has counted; calls under way count no more.
    public mutating func reset() -> CircuitTransition? {
        lastFailure = nil
        return close()
    }

    /// Refuses every call until ``enable()`` or ``reset()``.
    public mutating func forceOpen(at now: MonotonicInstant) -> CircuitTransition? {
        if case .forcedOpen = stage { return nil }
        return enter(.forcedOpen(since: now))
    }

    /// Lets every call pass uncounted until ``enable()`` or ``reset()``.
    public mutating func disable() -> CircuitTransition? {
        enter(.disabled)
    }

    /// Ends ``forceOpen(at:)`` and ``disable()`` with a closed breaker that has counted nothing; no effect otherwise.
    public mutating func enable() -> CircuitTransition? {
        switch stage {
        case .forcedOpen, .disabled: close()
        case .closed, .open, .halfOpen: nil
        }
    }

    /// The breaker as it is at `now`, under `name`.
    public func snapshot(name: String, at now: MonotonicInstant) -> CircuitSnapshot {
        var recent = window
        recent.roll(to: now)
        var openSince: MonotonicInstant?
        var probes = ProbeLedger()
        switch stage {
        case .closed, .disabled: break
        case .open(let since, _), .forcedOpen(let since): openSince = since
        case .halfOpen(let since, let ledger):
            openSince = since
            probes = ledger
            probes.expire(at: now)
        }
        return CircuitSnapshot(
            name: name,
            phase: phase,
            consecutiveFailures: consecutiveFailures,
            probeSuccesses: probes.successes,
            probesOut: probes.countOut,
            callsInWindow: recent.calls,
            failuresInWindow: recent.failures,
            timeSinceLastFailure: lastFailure.map { $0.duration(to: now) },
            timeSinceOpen: openSince.map { $0.duration(to: now) },
            retryAfter: nextTick.map { max(now.duration(to: $0), .zero) }
        )
    }

    private mutating func admitProbe(at now: MonotonicInstant, after transition: CircuitTransition?) -> Admission {
        guard case .halfOpen(let openSince, var probes) = stage else {
            preconditionFailure("trial calls are admitted in the half-open phase only")
        }
        let expiry = now.advanced(by: policy.permitTimeout)
        guard let number = probes.issue(limit: policy.halfOpenMaxCalls, expiry: expiry, at: now) else {
            let wait = now.duration(to: probes.earliestExpiry ?? expiry)
            return .refused(phase: .halfOpen, retryAfter: min(wait, policy.openDuration))
        }
        stage = .halfOpen(openSince: openSince, probes)
        return .admitted(CircuitPermit(epoch: epoch, probe: number), transition: transition)
    }

    private mutating func recordCall(_ outcome: CircuitOutcome, at now: MonotonicInstant) -> CircuitTransition? {
        switch outcome {
        case .success:
            consecutiveFailures = 0
            window.count(isFailure: false, at: now)
            return nil
        case .failure:
            countFailure(at: now)
            return isOverThreshold ? open(at: now) : nil
        case .abandoned, .ignored: return nil
        }
    }

    private mutating func recordProbe(
        _ outcome: CircuitOutcome,
        _ number: UInt64,
        _ ledger: ProbeLedger,
        openSince: MonotonicInstant,
        at now: MonotonicInstant
    ) -> CircuitTransition? {
        var probes = ledger
        let isKnown = probes.settle(number, at: now)
        if isKnown, outcome == .success { probes.succeed() }
        stage = .halfOpen(openSince: openSince, probes)
        guard isKnown else { return nil }
        switch outcome {
        case .success:
            window.count(isFailure: false, at: now)
            return probes.successes >= policy.successThreshold ? close() : nil
        case .failure:
            countFailure(at: now)
            return open(at: now)
        case .abandoned, .ignored: return nil
        }
    }

    private var isOverThreshold: Bool {
        if consecutiveFailures >= policy.failureThreshold { return true }
        guard window.calls >= policy.minimumCalls else { return false }
        return Double(window.failures) >= policy.failureRateThreshold * Double(window.calls)
    }

    private mutating func countFailure(at now: MonotonicInstant) {
        consecutiveFailures += 1
        lastFailure = now
        window.count(isFailure: true, at: now)
    }

    private mutating func open(at now: MonotonicInstant) -> CircuitTransition? {
        enter(.open(since: now, until: now.advanced(by: policy.openDuration)))
    }

    private mutating func close() -> CircuitTransition? {
        consecutiveFailures = 0
        window.clear()
        return enter(.closed)
    }

    private mutating func enter(_ next: Stage) -> CircuitTransition? {
        let from = phase
        stage = next
        epoch += 1
        return CircuitTransition(from: from, to: phase)
    }
}
