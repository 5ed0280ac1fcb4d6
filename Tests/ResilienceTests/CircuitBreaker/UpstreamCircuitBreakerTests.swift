import AgentTestKit
import Resilience
import Testing

/// The behaviours that the original circuit-breaker tests asked for, in virtual time.
struct UpstreamCircuitBreakerTests {
    private let clock = ManualClock()

    private func breaker(_ policy: CircuitBreakerPolicy = .standard) -> CircuitBreaker {
        CircuitBreaker(name: "test", policy: policy, time: TimeSource(clock))
    }

    private func fail(_ breaker: CircuitBreaker, times: Int = 1) async {
        for _ in 0..<times { await #expect(throws: Outage.self) { try await breaker.run { throw Outage() } } }
    }

    @Test func `a new breaker is closed with nothing counted`() {
        let snapshot = breaker().snapshot()
        #expect(snapshot.name == "test" && snapshot.phase == .closed)
        #expect(snapshot.consecutiveFailures == 0 && snapshot.probeSuccesses == 0 && snapshot.failureRate == 0)
        #expect(snapshot.timeSinceLastFailure == nil && snapshot.timeSinceOpen == nil && snapshot.retryAfter == nil)
    }

    @Test func `it opens exactly on the third of three failures and rejects without calling`() async {
        let breaker = breaker(CircuitBreakerPolicy(failureThreshold: 3))
        await fail(breaker, times: 2)
        #expect(breaker.phase == .closed)
        await fail(breaker)
        #expect(breaker.phase == .open && breaker.snapshot().consecutiveFailures == 3)
        let supplier = Supplier()
        await #expect(throws: CircuitOpen.self) { try await breaker.run { try supplier.call() } }
        #expect(supplier.calls == 0)
    }

    @Test("A call after the open time is admitted", arguments: [Duration.milliseconds(100), .seconds(60)])
    func timeout(openDuration: Duration) async throws {
        let breaker = breaker(CircuitBreakerPolicy(openDuration: openDuration))
        await fail(breaker, times: 5)
        clock.advance(by: openDuration)
        #expect(try await breaker.run { "back" } == "back")
    }

    @Test func `two successes close it and clear its counters`() async throws {
        let breaker = breaker()
        await fail(breaker, times: 5)
        clock.advance(by: .seconds(60))
        try await breaker.run {}
        #expect(breaker.phase == .halfOpen && breaker.snapshot().probeSuccesses == 1)
        try await breaker.run {}
        let snapshot = breaker.snapshot()
        #expect(snapshot.phase == .closed && snapshot.consecutiveFailures == 0)
        #expect(snapshot.probesOut == 0 && snapshot.callsInWindow == 0)
    }

    @Test func `one failure reopens a half-open breaker`() async {
        let breaker = breaker()
        await fail(breaker, times: 5)
        clock.advance(by: .seconds(60))
        await fail(breaker)
        #expect(breaker.phase == .open && breaker.snapshot().timeSinceOpen == .zero)
    }

    @Test func `half of ten calls failing opens it by rate`() async throws {
        let breaker = breaker(CircuitBreakerPolicy(failureThreshold: 100))
        for _ in 0..<5 { try await breaker.run {} }
        await fail(breaker, times: 4)
        #expect(breaker.phase == .closed)
        await fail(breaker)
        #expect(breaker.phase == .open && breaker.snapshot().failureRate == 0.5)
    }

    @Test func `failures older than the window are dropped`() async {
        let breaker = breaker(CircuitBreakerPolicy(failureThreshold: 100, window: .seconds(10)))
        await fail(breaker, times: 5)
        clock.advance(by: .seconds(10))
        #expect(breaker.snapshot().failuresInWindow == 0)
    }

    @Test func `a third trial call is rejected at limit two`() async throws {
        let breaker = breaker(CircuitBreakerPolicy(halfOpenMaxCalls: 2))
        await fail(breaker, times: 5)
        clock.advance(by: .seconds(60))
        let permits = [try breaker.admit(), try breaker.admit()]
        #expect(throws: CircuitOpen.self) { _ = try breaker.admit() }
        #expect(breaker.snapshot().probesOut == 2)
        for permit in permits { breaker.record(.success, for: permit) }
        #expect(breaker.phase == .closed && breaker.snapshot().probesOut == 0)
    }

    @Test func `a manual reset closes it and forgets everything`() async {
        let breaker = breaker()
        await fail(breaker, times: 5)
        breaker.reset()
        #expect(breaker.snapshot() == self.breaker().snapshot())
    }

    @Test func `the snapshot tracks failures and the time since opening`() async {
        let breaker = breaker(CircuitBreakerPolicy(failureThreshold: 2))
        await fail(breaker)
        clock.advance(by: .seconds(3))
        #expect(breaker.snapshot().consecutiveFailures == 1 && breaker.snapshot().failuresInWindow == 1)
        #expect(breaker.snapshot().timeSinceLastFailure == .seconds(3))
        await fail(breaker)
        clock.advance(by: .seconds(7))
        #expect(breaker.snapshot().timeSinceOpen == .seconds(7) && breaker.snapshot().retryAfter == .seconds(53))
    }

    @Test func `every registered breaker is the one that was asked for`() throws {
        let registry = CircuitBreakerRegistry(time: TimeSource(clock))
        let made = try registry.breaker(named: "database", policy: .database)
        #expect(made.name == "database" && made.policy == .database && made.phase == .closed)
        #expect(registry.existing("database") === made)
        #expect(registry.existing("api") == nil)
    }

    @Test(
        "The profiles have the original numbers",
        arguments: [
            (.standard, [5, 60, 2, 3, 60, 0.5, 10]), (.database, [5, 30, 2, 3, 60, 0.5, 10]),
            (.api, [10, 60, 3, 3, 120, 0.6, 20]), (.ai, [3, 90, 2, 2, 180, 0.7, 5]),
        ] as [(CircuitBreakerPolicy, [Double])]
    )
    func profiles(policy: CircuitBreakerPolicy, row: [Double]) {
        let numbers = [
            Double(policy.failureThreshold), policy.openDuration.inSeconds, Double(policy.successThreshold),
            Double(policy.halfOpenMaxCalls), policy.window.inSeconds, policy.failureRateThreshold,
            Double(policy.minimumCalls),
        ]
        #expect(numbers == row)
    }

    @Test func `a dead database is not called a sixth time`() async {
        let breaker = breaker(.database)
        let supplier = Supplier(failures: .max)
        for _ in 0..<10 {
            await #expect(throws: (any Error).self) { try await breaker.run { try supplier.call() } }
        }
        #expect(supplier.calls == 5)
    }

    @Test func `a rate-limited service recovers after the open time`() async throws {
        let breaker = breaker(.api)
        let supplier = Supplier(failures: 10, with: TransientError("429"))
        for _ in 0..<10 {
            await #expect(throws: TransientError.self) { try await breaker.run { try supplier.call() } }
        }
        #expect(breaker.phase == .open)
        clock.advance(by: .seconds(60))
        for _ in 0..<3 { _ = try await breaker.run { try supplier.call() } }
        #expect(breaker.phase == .closed)
    }

    @Test func `alternating failures leave it closed when the rate limit is one`() async throws {
        let breaker = breaker(CircuitBreakerPolicy(failureThreshold: 3, failureRateThreshold: 1))
        for _ in 0..<50 {
            await fail(breaker)
            try await breaker.run {}
        }
        #expect(breaker.phase == .closed && breaker.snapshot().consecutiveFailures == 0)
    }

    @Test("A threshold of zero opens on the first failure", arguments: [0, -1, Int.min])
    func zeroThreshold(threshold: Int) async {
        let breaker = breaker(CircuitBreakerPolicy(failureThreshold: threshold))
        await fail(breaker)
        #expect(breaker.phase == .open)
    }
}
