import Resilience
import Testing

struct CircuitBreakerStateTests {
    /// Every phase and how to get there.
    private static func state(in phase: CircuitPhase) throws -> CircuitBreakerState {
        var state = CircuitBreakerState(policy: .standard)
        switch phase {
        case .closed: break
        case .open: state = try .opened()
        case .halfOpen: state = try .halfOpen()
        case .forcedOpen: _ = state.forceOpen(at: .zero)
        case .disabled: _ = state.disable()
        }
        return state
    }

    @Test(
        "Each command leads from each phase where the table says",
        arguments: [
            (
                from: CircuitPhase.closed, reset: CircuitPhase.closed, force: CircuitPhase.forcedOpen,
                enable: CircuitPhase.closed
            ),
            (.open, .closed, .forcedOpen, .open), (.halfOpen, .closed, .forcedOpen, .halfOpen),
            (.forcedOpen, .closed, .forcedOpen, .closed), (.disabled, .closed, .forcedOpen, .closed),
        ]
    )
    func commands(from: CircuitPhase, reset: CircuitPhase, force: CircuitPhase, enable: CircuitPhase) throws {
        var state = try Self.state(in: from)
        #expect(state.reset() == CircuitTransition(from: from, to: reset))
        #expect(state.phase == reset)

        state = try Self.state(in: from)
        #expect(state.forceOpen(at: .seconds(60)) == CircuitTransition(from: from, to: force))
        #expect(state.phase == force)

        state = try Self.state(in: from)
        #expect(state.enable() == CircuitTransition(from: from, to: enable))
        #expect(state.phase == enable)

        state = try Self.state(in: from)
        #expect(state.disable() == CircuitTransition(from: from, to: .disabled))
        #expect(state.phase == .disabled)
    }

    @Test(
        "The failure that reaches the threshold opens the breaker and no earlier one",
        arguments: [1, 2, 3, 10]
    )
    func opens(threshold: Int) throws {
        var state = CircuitBreakerState(policy: CircuitBreakerPolicy(failureThreshold: threshold, minimumCalls: 100))
        for _ in 1..<threshold { #expect(try state.call(.failure, at: .zero) == nil) }
        #expect(try state.call(.failure, at: .zero) == CircuitTransition(from: .closed, to: .open))
        #expect(state.refuses(at: .zero))
    }

    @Test(
        "An open breaker names the time that is left, and admits when it has come",
        arguments: [(at: 0.0, left: Duration.seconds(60)), (59.5, .milliseconds(500)), (60, nil), (1_000, nil)]
    )
    func openTime(at seconds: Double, left: Duration?) throws {
        var state = try CircuitBreakerState.opened()
        let admission = state.admit(at: .seconds(seconds))
        switch admission {
        case .refused(let phase, let retryAfter): #expect(phase == .open && retryAfter == left)
        case .admitted(_, let transition):
            #expect(left == nil)
            #expect(transition == CircuitTransition(from: .open, to: .halfOpen))
        }
    }

    @Test(
        "One outcome in the half-open phase leads on as the table says",
        arguments: [
            (CircuitOutcome.success, CircuitPhase.closed, 0), (.failure, .open, 0), (.abandoned, .halfOpen, 0),
            (.ignored, .halfOpen, 0),
        ]
    )
    func probes(outcome: CircuitOutcome, phase: CircuitPhase, out: Int) throws {
        var state = try CircuitBreakerState.halfOpen(CircuitBreakerPolicy(successThreshold: 1))
        let transition = try state.call(outcome, at: .seconds(60))
        #expect(transition == CircuitTransition(from: .halfOpen, to: phase))
        #expect(state.snapshot(name: "", at: .seconds(60)).probesOut == out)
    }

    @Test func `a failed trial call starts the open time anew`() throws {
        var state = try CircuitBreakerState.halfOpen()
        try state.call(.failure, at: .seconds(70))
        #expect(state.refuses(at: .seconds(129)))
        #expect(!state.refuses(at: .seconds(130)))
    }

    @Test(
        "A late result from an earlier phase changes nothing",
        arguments: CircuitOutcome.allCases
    )
    func lateResult(outcome: CircuitOutcome) throws {
        var state = CircuitBreakerState(policy: CircuitBreakerPolicy(successThreshold: 1))
        let late = try state.permit(at: .zero)
        for _ in 0..<5 { try state.call(.failure, at: .zero) }
        #expect(state.record(outcome, for: late, at: .seconds(1)) == nil)
        #expect(state.phase == .open)
        _ = state.tick(at: .seconds(60))
        let before = state.snapshot(name: "", at: .seconds(60))
        #expect(state.record(outcome, for: late, at: .seconds(60)) == nil)
        #expect(state.snapshot(name: "", at: .seconds(60)) == before)
    }

    @Test func `a call from before a reset counts no more`() throws {
        var state = CircuitBreakerState(policy: CircuitBreakerPolicy(failureThreshold: 1))
        let permit = try state.permit(at: .zero)
        _ = state.reset()
        #expect(state.record(.failure, for: permit, at: .zero) == nil)
        #expect(state.phase == .closed && state.consecutiveFailures == 0)
    }

    @Test(
        "A trial call of one half-open phase decides nothing in the next",
        arguments: [CircuitOutcome.success, .failure]
    )
    func lateProbe(outcome: CircuitOutcome) throws {
        let policy = CircuitBreakerPolicy(successThreshold: 1, permitTimeout: .seconds(1_000))
        var state = try CircuitBreakerState.halfOpen(policy)
        let late = try state.permit(at: .seconds(60))
        try state.call(.failure, at: .seconds(60))
        _ = state.tick(at: .seconds(120))
        _ = try state.permit(at: .seconds(120))
        #expect(state.record(outcome, for: late, at: .seconds(121)) == nil)
        #expect(state.phase == .halfOpen)
    }

    @Test func `a trial call's permit is spent on one outcome`() throws {
        var state = try CircuitBreakerState.halfOpen(CircuitBreakerPolicy(successThreshold: 2))
        let permit = try state.permit(at: .seconds(60))
        _ = state.record(.success, for: permit, at: .seconds(60))
        #expect(state.record(.success, for: permit, at: .seconds(60)) == nil)
        #expect(state.phase == .halfOpen)
    }

    @Test func `a cancelled probe lets the next call probe`() throws {
        var state = try CircuitBreakerState.halfOpen(CircuitBreakerPolicy(successThreshold: 1, halfOpenMaxCalls: 1))
        let permit = try state.permit(at: .seconds(60))
        #expect(state.refuses(at: .seconds(60)))
        _ = state.record(.abandoned, for: permit, at: .seconds(61))
        #expect(!state.refuses(at: .seconds(61)))
    }

    @Test func `abandoned and ignored calls of a closed breaker count neither way`() throws {
        var state = CircuitBreakerState(policy: CircuitBreakerPolicy(failureThreshold: 2))
        try state.call(.failure, at: .zero)
        try state.call(.abandoned, at: .zero)
        try state.call(.ignored, at: .zero)
        #expect(state.consecutiveFailures == 1)
        #expect(state.snapshot(name: "", at: .zero).callsInWindow == 1)
    }

    @Test func `a forced-open breaker refuses for ever and a disabled one counts nothing`() throws {
        var state = CircuitBreakerState(policy: .standard)
        _ = state.forceOpen(at: .zero)
        #expect(state.tick(at: .seconds(1_000_000)) == nil)
        #expect(state.refuses(at: .seconds(1_000_000)))
        _ = state.disable()
        for _ in 0..<100 { try state.call(.failure, at: .zero) }
        #expect(state.phase == .disabled && state.consecutiveFailures == 0)
    }

    @Test func `only an open breaker has a next tick`() throws {
        #expect(CircuitBreakerState(policy: .standard).nextTick == nil)
        #expect(try CircuitBreakerState.opened().nextTick == .seconds(60))
        #expect(try CircuitBreakerState.halfOpen().nextTick == nil)
    }
}
