import AgentTestKit
import Resilience
import Testing

/// One test per known defect of the system this one replaces.
@Suite(.timeLimit(.minutes(1)))
struct CircuitBreakerDefectTests {
    private let clock = ManualClock()
    private let log = EventLog()

    private func breaker(_ policy: CircuitBreakerPolicy = .standard) -> CircuitBreaker {
        CircuitBreaker(name: "llm", policy: policy, time: TimeSource(clock), onEvent: log.handler)
    }

    private func fail(_ breaker: CircuitBreaker, times: Int) throws {
        for _ in 0..<times { breaker.record(.failure, for: try breaker.admit()) }
    }

    @Test func `C1 a success threshold above the number of trial calls is refused`() {
        #expect(throws: InvalidPolicy.self) {
            try CircuitBreakerPolicy(validating: 5, successThreshold: 3, halfOpenMaxCalls: 2)
        }
    }

    @Test func `C1 hung trial calls lose their permits, and their late results count for nothing`() throws {
        let breaker = breaker(
            CircuitBreakerPolicy(successThreshold: 1, halfOpenMaxCalls: 1, permitTimeout: .seconds(30))
        )
        try fail(breaker, times: 5)
        clock.advance(by: .seconds(60))
        let hung = try breaker.admit()
        clock.advance(by: .seconds(29))
        let refusal = #expect(throws: CircuitOpen.self) { _ = try breaker.admit() }
        #expect(refusal?.phase == .halfOpen && refusal?.retryAfter == .seconds(1))
        clock.advance(by: .seconds(1))
        let next = try breaker.admit()
        breaker.record(.failure, for: hung)
        #expect(breaker.phase == .halfOpen)
        breaker.record(.success, for: next)
        #expect(breaker.phase == .closed)
    }

    @Test func `C1 a cancelled trial call gives its permit back`() async throws {
        let breaker = breaker(CircuitBreakerPolicy(successThreshold: 1, halfOpenMaxCalls: 1))
        try fail(breaker, times: 5)
        clock.advance(by: .seconds(60))
        let probe = Task { try await breaker.run { try await clock.sleepForever() } }
        await clock.waitForSleepers(1)
        #expect(throws: CircuitOpen.self) { _ = try breaker.admit() }
        probe.cancel()
        await #expect(throws: CancellationError.self) { try await probe.value }
        #expect(try await breaker.run { "back" } == "back")
        #expect(breaker.phase == .closed)
    }

    @Test func `C2 the rate rule trips after long healthy service`() throws {
        let breaker = breaker(CircuitBreakerPolicy(failureThreshold: 1_000))
        for _ in 0..<10_000 {
            breaker.record(.success, for: try breaker.admit())
            clock.advance(by: .milliseconds(100))
        }
        clock.advance(by: .seconds(60))
        try fail(breaker, times: 10)
        #expect(breaker.phase == .open)
    }

    @Test("C3 the reported rate stays in zero to one", arguments: 0..<30 as Range<UInt64>)
    func rate(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let policy = CircuitBreakerPolicy(failureThreshold: 4, openDuration: .seconds(5), failureRateThreshold: 0.9)
        let breaker = breaker(policy)
        for _ in 0..<500 {
            clock.advance(by: .milliseconds(Int.random(in: 0...3_000, using: &random)))
            do throws(CircuitOpen) {
                let permit = try breaker.admit()
                breaker.record(CircuitOutcome.allCases.randomElement(using: &random) ?? .failure, for: permit)
            } catch {
                #expect(error.name == "llm")
            }
            #expect((0...1).contains(breaker.snapshot().failureRate))
        }
    }

    @Test func `C4 concurrent calls exceed no half-open limit and make one transition`() async throws {
        let breaker = breaker()
        try fail(breaker, times: 5)
        clock.advance(by: .seconds(60))
        let admitted = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<500 {
                group.addTask {
                    do throws(CircuitOpen) {
                        _ = try breaker.admit()
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(admitted == 3)
        let transition = PolicyEvent.breakerTransition(name: "llm", from: .open, to: .halfOpen)
        #expect(log.events.count { $0 == transition } == 1)
        #expect(log.events.count { $0 == .breakerRejected(name: "llm") } == 497)
    }

    @Test func `C4 concurrent failures open the breaker once`() async throws {
        let breaker = breaker()
        let permits = try (0..<200).map { _ in try breaker.admit() }
        await withTaskGroup { group in
            for permit in permits { group.addTask { breaker.record(.failure, for: permit) } }
        }
        #expect(log.events == [.breakerTransition(name: "llm", from: .closed, to: .open)])
        #expect(breaker.snapshot().consecutiveFailures == 5)
    }

    @Test func `C5 only the injected monotonic time opens the way`() throws {
        let breaker = breaker()
        try fail(breaker, times: 5)
        for _ in 0..<1_000 { #expect(throws: CircuitOpen.self) { _ = try breaker.admit() } }
        clock.advance(by: .seconds(60))
        #expect(throws: Never.self) { try breaker.admit() }
    }

    @Test func `C6 listing and resetting reach every breaker in use`() throws {
        let registry = CircuitBreakerRegistry(time: TimeSource(clock))
        let names = ["claude_aggregation", "claude_decomposition", "database"]
        for name in names.reversed() { try fail(try registry.breaker(named: name), times: 5) }
        #expect(registry.snapshots().map(\.name) == names)
        #expect(registry.snapshots().allSatisfy { $0.phase == .open })
        registry.resetAll()
        #expect(registry.all.allSatisfy { $0.phase == .closed })
    }

    @Test func `C7 a caller's mistake does not count, an unknown error does`() async throws {
        let breaker = breaker(CircuitBreakerPolicy(failureThreshold: 2))
        for _ in 0..<10 {
            await #expect(throws: PermanentError.self) { try await breaker.run { throw PermanentError("bad input") } }
        }
        #expect(breaker.phase == .closed && breaker.snapshot().callsInWindow == 0)
        for _ in 0..<2 { await #expect(throws: Unheard.self) { try await breaker.run { throw Unheard() } } }
        #expect(breaker.phase == .open)
    }

    @Test func `C8 the breaker inside the retry counts every attempt and ends the retries when it opens`() async throws
    {
        let breaker = breaker(CircuitBreakerPolicy(failureThreshold: 2))
        let retry = RetryPolicy(RetryRule(maxAttempts: 10, backoff: Backoff(base: .zero)), on: TimeSource(clock))
        let supplier = Supplier(failures: .max)
        await #expect(throws: CircuitOpen.self) {
            try await PolicyChain([retry, breaker]).run { try supplier.call() }
        }
        #expect(supplier.calls == 2)
    }

    @Test func `C9 resetting a closed breaker announces nothing`() {
        let breaker = breaker()
        breaker.reset()
        breaker.enable()
        #expect(log.events.isEmpty)
    }

    @Test func `C10 an open breaker becomes half-open without traffic`() throws {
        let breaker = breaker()
        try fail(breaker, times: 5)
        #expect(breaker.nextRefresh == .seconds(60))
        clock.advance(by: .seconds(59))
        breaker.refresh()
        #expect(breaker.phase == .open)
        clock.advance(by: .seconds(1))
        breaker.refresh()
        #expect(breaker.phase == .halfOpen && breaker.nextRefresh == nil)
        #expect(log.events.last == .breakerTransition(name: "llm", from: .open, to: .halfOpen))
    }
}
