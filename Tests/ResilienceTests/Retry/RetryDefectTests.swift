import AgentTestKit
import Resilience
import Synchronization
import Testing

/// One test per known defect of the system this one replaces.
@Suite(.timeLimit(.minutes(1)))
struct RetryDefectTests {
    private let clock = ManualClock()
    private let log = EventLog()
    private var time: TimeSource { TimeSource(clock) }

    @Test func `R1 a rule without attempts is refused at construction`() async {
        #expect(throws: InvalidPolicy.self) { try RetryRule(validating: 0) }
        await #expect(processExitsWith: .failure) { _ = RetryRule(maxAttempts: 0) }
    }

    @Test func `R2 a negative base delay becomes zero and the real error comes through`() async throws {
        let rule = RetryRule(maxAttempts: 3, backoff: Backoff(base: .seconds(-5), cap: .seconds(-1)))
        let policy = RetryPolicy(rule, on: time)
        let supplier = Supplier(failures: .max)
        await #expect(throws: Outage.self) { try await policy.run { try supplier.call() } }
        #expect(supplier.calls == 3)
    }

    @Test func `R3 no jitter exceeds the cap`() {
        var random = SeededGenerator(seed: 11)
        let backoff = Backoff(base: .seconds(10), cap: .seconds(2), jitter: .proportional(0.5...1.5))
        for attempt in 1...500 { #expect(backoff.delay(after: attempt, using: &random) <= .seconds(2)) }
    }

    @Test func `R4 a hundred pauses hold no thread`() async throws {
        let policy = RetryPolicy(.plain(2), on: time)
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<100 {
                let supplier = Supplier(failures: 1)
                group.addTask { try await policy.run { try supplier.call() } }
            }
            await clock.waitForSleepers(100)
            clock.advance(by: .seconds(1))
            for try await answer in group { #expect(answer == "answer 2") }
        }
    }

    @Test func `R4 cancelling ends a pause at once`() async throws {
        let policy = RetryPolicy(.plain(5), on: time, log: log)
        let supplier = Supplier(failures: .max)
        let call = Task { try await policy.run { try supplier.call() } }
        await clock.waitForSleepers(1)
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
        #expect(supplier.calls == 1 && clock.now == .zero)
    }

    @Test(
        "R5 a programming error, a cancellation and a refusal are called once",
        arguments: [
            DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "")) as any Error, Unheard(),
            CancellationError(), CircuitOpen(name: "llm", phase: .open, retryAfter: .seconds(1)),
        ]
    )
    func notRetriable(error: any Error) async {
        let policy = RetryPolicy(.plain(5), on: time)
        let supplier = Supplier(failures: .max, with: error)
        await #expect(throws: (any Error).self) { try await policy.run { try supplier.call() } }
        #expect(supplier.calls == 1)
    }

    @Test("R6 the marker errors are honoured", arguments: [true, false])
    func markers(isTransient: Bool) async throws {
        let policy = RetryPolicy(.plain(2), on: time)
        let error: any Error = isTransient ? TransientError("busy") : PermanentError("bad input")
        let supplier = Supplier(failures: .max, with: error)
        let answer = Task { try await policy.run { try supplier.call() } }
        if isTransient { _ = await clock.passPauses(1) }
        await #expect(throws: (any Error).self) { try await answer.value }
        #expect(supplier.calls == (isTransient ? 2 : 1))
    }

    @Test("R7 the exponential saturates at the cap", arguments: [1_023, 1_024, 1_025, 100_000, Int.max])
    func saturation(attempt: Int) {
        var random = SeededGenerator(seed: 1)
        #expect(Backoff(jitter: .none).delay(after: attempt, using: &random) == .seconds(60))
    }

    @Test func `R8 attempts count repeat tries only and carry the given name`() async throws {
        let policy = RetryPolicy(.plain(3), on: time, log: log)
        let supplier = Supplier(failures: .max)
        let answer = Task { try await policy.run { try supplier.call() } }
        _ = await clock.passPauses(2)
        await #expect(throws: Outage.self) { try await answer.value }
        let repeats = log.events.compactMap { event in
            if case .retryScheduled("supplier", let attempt, _) = event { attempt } else { nil }
        }
        #expect(repeats == [1, 2])
    }

    @Test func `R9 the statistics count calls exactly under concurrency, refused ones too`() async {
        let policy = RetryPolicy(.plain(1), on: time)
        await withTaskGroup { group in
            for number in 0..<400 {
                let refusal = RateLimited(name: "crm", retryAfter: nil)
                let supplier = Supplier(failures: number.isMultiple(of: 4) ? 1 : 0, with: refusal)
                group.addTask { _ = try? await policy.run { try supplier.call() } }
            }
        }
        #expect(policy.statistics.calls == 400)
        #expect(policy.statistics.failed == 100)
        #expect(policy.statistics.successRate == 0.75)
    }

    @Test func `R10 a total budget ends the retries`() async throws {
        let policy = RetryPolicy(.plain(100, budget: .seconds(5)), on: time, log: log)
        let supplier = Supplier(failures: .max)
        let answer = Task { try await policy.run { try supplier.call() } }
        #expect(await clock.passPauses(2) == [.seconds(1), .seconds(2)])
        await #expect(throws: Outage.self) { try await answer.value }
        #expect(log.events.last == .retryExhausted(name: "supplier", attempts: 3, reason: .budgetExhausted))
    }

    @Test func `R10 the wait a supplier asks for is kept`() async throws {
        let policy = RetryPolicy(.plain(2), on: time)
        let supplier = Supplier(failures: 1, with: Outage(retryAfter: .seconds(17)))
        let answer = Task { try await policy.run { try supplier.call() } }
        #expect(await clock.passPauses(1) == [.seconds(17)])
        #expect(try await answer.value == "answer 2")
    }

    @Test func `R10 a shared throttle keeps retries from becoming a storm`() async {
        let rule = RetryRule(maxAttempts: 5, backoff: Backoff(base: .zero))
        let policy = RetryPolicy(rule, on: time, throttle: RetryThrottle(capacity: 10))
        let supplier = Supplier(failures: .max)
        for _ in 0..<100 {
            await #expect(throws: Outage.self) { try await policy.run { try supplier.call() } }
        }
        #expect(supplier.calls == 104)
    }

    @Test func `R11 one rule serves listed errors, a predicate and the statistics`() async throws {
        let classifier = FailureClassifier.standard
            .adding { ($0 as? PermanentError)?.message == "busy" ? .transient : nil }
            .treating(Unheard.self, as: .transient)
        let rule = RetryRule(maxAttempts: 2, backoff: Backoff(base: .zero))
        let policy = RetryPolicy(rule, on: time, classifier: classifier)
        for error in [Unheard() as any Error, PermanentError("busy")] {
            let supplier = Supplier(failures: 1, with: error)
            #expect(try await policy.run { try supplier.call() } == "answer 2")
        }
        #expect(policy.statistics.retried == 2)
    }
}
