import AgentTestKit
import Resilience
import Testing

/// The behaviours that the original retry tests asked for, in virtual time.
@Suite(.timeLimit(.minutes(1)))
struct UpstreamRetryTests {
    private let clock = ManualClock()
    private var time: TimeSource { TimeSource(clock) }

    @Test(
        "A call succeeds on the first, the second or the last attempt, or fails after the last",
        arguments: [(failures: 0, calls: 1), (1, 2), (2, 3), (3, 3)]
    )
    func attempts(failures: Int, calls: Int) async {
        let policy = RetryPolicy(.plain(3), on: time)
        let supplier = Supplier(failures: failures)
        let answer = Task { try await policy.run { try supplier.call() } }
        _ = await clock.passPauses(calls - 1)
        if failures < 3 {
            await #expect(throws: Never.self) { try await answer.value }
        } else {
            let error = await #expect(throws: Outage.self) { try await answer.value }
            #expect(error?.text == "the supplier is down")
        }
        #expect(supplier.calls == calls)
    }

    @Test func `pauses of base half a second and factor two are 0.5, 1 and 2 seconds`() async throws {
        let backoff = Backoff(base: .milliseconds(500), factor: 2, jitter: .none)
        let policy = RetryPolicy(RetryRule(maxAttempts: 4, backoff: backoff), on: time)
        let supplier = Supplier(failures: 3)
        let answer = Task { try await policy.run { try supplier.call() } }
        #expect(await clock.passPauses(3) == [.milliseconds(500), .seconds(1), .seconds(2)])
        #expect(try await answer.value == "answer 4")
    }

    @Test func `no pause exceeds a cap below the base`() async throws {
        let backoff = Backoff(base: .seconds(10), cap: .seconds(2))
        let policy = RetryPolicy(RetryRule(maxAttempts: 4, backoff: backoff), on: time)
        let supplier = Supplier(failures: 3)
        let answer = Task { try await policy.run { try supplier.call() } }
        #expect(await clock.passPauses(3).allSatisfy { $0 > .zero && $0 <= .seconds(2) })
        _ = try await answer.value
    }

    @Test func `ten pauses of base one second differ and stay near it`() async throws {
        let policy = RetryPolicy(RetryRule(maxAttempts: 2), on: time)
        var pauses: [Duration] = []
        for _ in 0..<10 {
            let supplier = Supplier(failures: 1)
            let answer = Task { try await policy.run { try supplier.call() } }
            pauses += await clock.passPauses(1)
            _ = try await answer.value
        }
        #expect(Set(pauses).count == 10)
        #expect(pauses.allSatisfy { $0 >= .milliseconds(400) && $0 <= .milliseconds(1_600) })
    }

    @Test("Only listed errors and those a predicate accepts are retried", arguments: [(true, 2), (false, 1)])
    func conditions(isAccepted: Bool, calls: Int) async {
        let classifier = FailureClassifier.standard.adding { $0 is Unheard && isAccepted ? .transient : nil }
        let rule = RetryRule(maxAttempts: 2, backoff: Backoff(base: .zero))
        let policy = RetryPolicy(rule, on: time, classifier: classifier)
        let supplier = Supplier(failures: .max, with: Unheard())
        await #expect(throws: Unheard.self) { try await policy.run { try supplier.call() } }
        #expect(supplier.calls == calls)
    }

    @Test func `two calls with one retry each are two calls, two successes and two retried`() async throws {
        let rule = RetryRule(maxAttempts: 3, backoff: Backoff(base: .zero))
        let policy = RetryPolicy(rule, on: time)
        for _ in 0..<2 {
            let supplier = Supplier(failures: 1)
            _ = try await policy.run { try supplier.call() }
        }
        let statistics = policy.statistics
        #expect(statistics.calls == 2 && statistics.succeeded == 2 && statistics.failed == 0)
        #expect(statistics.retried == 2 && statistics.successRate == 1)
    }

    @Test func `two exhausted calls are two failures at rate zero`() async {
        let rule = RetryRule(maxAttempts: 2, backoff: Backoff(base: .zero))
        let policy = RetryPolicy(rule, on: time)
        #expect(policy.statistics.successRate == 0)
        for _ in 0..<2 {
            let supplier = Supplier(failures: .max)
            await #expect(throws: Outage.self) { try await policy.run { try supplier.call() } }
        }
        #expect(policy.statistics.calls == 2 && policy.statistics.failed == 2)
        #expect(policy.statistics.successRate == 0)
    }

    @Test func `a database connects on the third attempt`() async throws {
        let policy = RetryPolicy(.database, on: time)
        let supplier = Supplier(failures: 2)
        let answer = Task { try await policy.run { try supplier.call() } }
        let pauses = await clock.passPauses(2)
        #expect(try await answer.value == "answer 3")
        #expect(pauses[0] >= .seconds(1) && pauses[0] <= .seconds(3))
        #expect(pauses[1] >= .seconds(2) && pauses[1] <= .seconds(6))
    }

    @Test func `a rate-limited service recovers on the second call`() async throws {
        let policy = RetryPolicy(.api, on: time)
        let supplier = Supplier(failures: 1, with: TransientError("429", retryAfter: .seconds(5)))
        let answer = Task { try await policy.run { try supplier.call() } }
        #expect(await clock.passPauses(1) == [.seconds(5)])
        #expect(try await answer.value == "answer 2")
    }

    @Test func `one attempt runs once`() async throws {
        let supplier = Supplier()
        _ = try await RetryPolicy(.plain(1), on: time).run { try supplier.call() }
        #expect(supplier.calls == 1)
    }

    @Test func `a negative base delay is harmless when no retry is needed`() async throws {
        let policy = RetryPolicy(RetryRule(backoff: Backoff(base: .seconds(-1))), on: time)
        let supplier = Supplier()
        #expect(try await policy.run { try supplier.call() } == "answer 1")
    }

    @Test func `a thousand attempts stop at the first success`() async throws {
        let policy = RetryPolicy(.plain(1_000), on: time)
        let supplier = Supplier(failures: 1)
        let answer = Task { try await policy.run { try supplier.call() } }
        _ = await clock.passPauses(1)
        _ = try await answer.value
        #expect(supplier.calls == 2)
    }
}
