import Resilience
import Testing

extension CircuitBreakerState {
    /// The permit of a call that must be admitted at `now`.
    mutating func permit(at now: MonotonicInstant) throws -> CircuitPermit {
        guard case .admitted(let permit, _) = admit(at: now) else {
            Issue.record("the call was refused")
            throw CancellationError()
        }
        return permit
    }

    /// Whether a call at `now` would be refused; takes no permit.
    func refuses(at now: MonotonicInstant) -> Bool {
        var copy = self
        guard case .refused = copy.admit(at: now) else { return false }
        return true
    }

    /// One admitted call with `outcome`.
    @discardableResult
    mutating func call(_ outcome: CircuitOutcome, at now: MonotonicInstant) throws -> CircuitTransition? {
        record(outcome, for: try permit(at: now), at: now)
    }

    /// A breaker that opened at the origin of time and refuses for 60 s.
    static func opened(_ policy: CircuitBreakerPolicy = .standard) throws -> CircuitBreakerState {
        var state = CircuitBreakerState(policy: policy)
        for _ in 0..<policy.failureThreshold { try state.call(.failure, at: .zero) }
        try #require(state.phase == .open)
        return state
    }

    /// An opened breaker that has just become half-open at ``halfOpenTime``.
    static func halfOpen(_ policy: CircuitBreakerPolicy = .standard) throws -> CircuitBreakerState {
        var state = try opened(policy)
        _ = state.tick(at: .seconds(60))
        try #require(state.phase == .halfOpen)
        return state
    }
}

extension MonotonicInstant {
    static func seconds(_ seconds: Double) -> MonotonicInstant {
        .zero.advanced(by: .seconds(seconds))
    }
}
