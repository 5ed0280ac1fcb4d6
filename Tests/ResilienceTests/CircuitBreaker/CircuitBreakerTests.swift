import AgentTestKit
import Resilience
import Testing

@Suite(.timeLimit(.minutes(1)))
struct CircuitBreakerTests {
    private let clock = ManualClock()
    private let log = EventLog()

    private var breaker: CircuitBreaker {
        CircuitBreaker(name: "crm", time: TimeSource(clock), onEvent: log.handler)
    }

    @Test func `a refusal says who refused, why and for how long`() {
        let breaker = breaker
        breaker.forceOpen()
        let error = #expect(throws: CircuitOpen.self) { _ = try breaker.admit() }
        #expect(error == CircuitOpen(name: "crm", phase: .forcedOpen, retryAfter: .seconds(60)))
        #expect(error?.failureClass == .rejected)
        #expect(error?.description == "Circuit breaker crm is forced_open, try again in 60.0 seconds")
        #expect(log.events.last == .breakerRejected(name: "crm"))
    }

    @Test func `the commands are announced as transitions`() {
        let breaker = breaker
        breaker.disable()
        breaker.forceOpen()
        breaker.enable()
        #expect(
            log.events == [
                .breakerTransition(name: "crm", from: .closed, to: .disabled),
                .breakerTransition(name: "crm", from: .disabled, to: .forcedOpen),
                .breakerTransition(name: "crm", from: .forcedOpen, to: .closed),
            ]
        )
    }

    @Test func `an operation cancelled with an error of its own counts neither way`() async {
        let breaker = breaker
        let call = Task {
            try await breaker.run {
                do { try await clock.sleepForever() } catch { throw Outage() }
            }
        }
        await clock.waitForSleepers(1)
        call.cancel()
        await #expect(throws: Outage.self) { try await call.value }
        #expect(breaker.snapshot().callsInWindow == 0)
    }

    @Test func `an event handler may ask the breaker`() throws {
        let registry = CircuitBreakerRegistry(time: TimeSource(clock)) { [log] event in log.handler(event) }
        let plain = try registry.breaker(named: "crm")
        let asking = CircuitBreaker(name: "asking", time: TimeSource(clock)) { _ in _ = plain.snapshot() }
        asking.forceOpen()
        #expect(asking.phase == .forcedOpen)
    }

    @Test(
        "Each phase has its number for the gauge and the phase a caller meets",
        arguments: [
            (CircuitPhase.closed, 0, CircuitPhase.closed), (.open, 1, .open), (.halfOpen, 2, .halfOpen),
            (.forcedOpen, 1, .open), (.disabled, 0, .closed),
        ]
    )
    func numbers(phase: CircuitPhase, number: Int, effective: CircuitPhase) {
        #expect(phase.gaugeValue == number && phase.effective == effective)
    }

    @Test func `a name with other settings is an error`() throws {
        let registry = CircuitBreakerRegistry(time: TimeSource(clock))
        let first = try registry.breaker(named: "llm", policy: .ai)
        #expect(try registry.breaker(named: "llm", policy: .ai) === first)
        #expect(throws: CircuitBreakerRegistry.Failure.conflictingPolicy(name: "llm")) {
            try registry.breaker(named: "llm", policy: .api)
        }
    }

    @Test func `a registry takes no more breakers than its limit`() throws {
        let registry = CircuitBreakerRegistry(time: TimeSource(clock), limit: 2)
        _ = try registry.breaker(named: "a")
        _ = try registry.breaker(named: "b")
        #expect(throws: CircuitBreakerRegistry.Failure.full(limit: 2)) { try registry.breaker(named: "c") }
        #expect(throws: Never.self) { try registry.breaker(named: "a") }
    }

    @Test func `one breaker is reset by name, an unknown name is told apart`() throws {
        let registry = CircuitBreakerRegistry(time: TimeSource(clock))
        let breaker = try registry.breaker(named: "llm")
        breaker.forceOpen()
        #expect(registry.reset("llm") && breaker.phase == .closed)
        #expect(!registry.reset("nobody"))
    }

    @Test func `refreshing all moves every due breaker and names the next moment`() throws {
        let registry = CircuitBreakerRegistry(time: TimeSource(clock))
        for (name, policy) in [("ai", CircuitBreakerPolicy.ai), ("database", .database)] {
            let breaker = try registry.breaker(named: name, policy: policy)
            for _ in 0..<policy.failureThreshold { breaker.record(.failure, for: try breaker.admit()) }
        }
        #expect(registry.nextRefresh == .seconds(30))
        clock.advance(by: .seconds(30))
        registry.refreshAll()
        #expect(registry.all.map(\.phase) == [.open, .halfOpen])
        #expect(registry.nextRefresh == .seconds(90))
    }

    @Test func `many tasks asking for one name get one breaker`() async throws {
        let registry = CircuitBreakerRegistry(time: TimeSource(clock))
        let identities = try await withThrowingTaskGroup(of: ObjectIdentifier.self) { group in
            for _ in 0..<200 { group.addTask { ObjectIdentifier(try registry.breaker(named: "llm")) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(identities.count == 1)
    }
}
