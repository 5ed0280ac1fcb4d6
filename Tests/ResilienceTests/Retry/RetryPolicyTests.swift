import AgentTestKit
import Resilience
import Testing

@Suite(.timeLimit(.minutes(1)))
struct RetryPolicyTests {
    private let clock = ManualClock()
    private let log = EventLog()
    private var time: TimeSource { TimeSource(clock) }

    @Test func `a call that succeeds at once reports nothing`() async throws {
        let policy = RetryPolicy(.plain(3), on: time, log: log)
        let supplier = Supplier()
        #expect(try await policy.run { try supplier.call() } == "answer 1")
        #expect(log.events.isEmpty)
    }

    @Test func `a saved call reports its repeat tries and its success`() async throws {
        let policy = RetryPolicy(.plain(3), on: time, log: log)
        let supplier = Supplier(failures: 2)
        let answer = Task { try await policy.run { try supplier.call() } }
        #expect(await clock.passPauses(2) == [.seconds(1), .seconds(2)])
        #expect(try await answer.value == "answer 3")
        #expect(
            log.events == [
                .retryScheduled(name: "supplier", attempt: 1, delay: .seconds(1)),
                .retryScheduled(name: "supplier", attempt: 2, delay: .seconds(2)),
                .retrySucceeded(name: "supplier", attempt: 3),
            ]
        )
    }

    @Test func `a call given up reports one exhaustion and throws the last error`() async throws {
        let policy = RetryPolicy(.plain(2), on: time, log: log)
        let supplier = Supplier(failures: .max, with: Outage(text: "still down"))
        let answer = Task { try await policy.run { try supplier.call() } }
        _ = await clock.passPauses(1)
        let error = await #expect(throws: Outage.self) { try await answer.value }
        #expect(error?.text == "still down")
        #expect(log.events.last == .retryExhausted(name: "supplier", attempts: 2, reason: .attemptsExhausted))
        #expect(log.events.count == 2)
    }

    @Test func `a permanent failure on the first attempt is no exhausted retry`() async throws {
        let policy = RetryPolicy(.plain(5), on: time, log: log)
        let supplier = Supplier(failures: .max, with: PermanentError("bad input"))
        await #expect(throws: PermanentError.self) { try await policy.run { try supplier.call() } }
        #expect(supplier.calls == 1)
        #expect(log.events.isEmpty)
    }

    @Test func `the operation may use its caller's actor`() async throws {
        actor Tally {
            var count = 0
            func raise(with policy: RetryPolicy) async throws -> Int {
                try await policy.run {
                    count += 1
                    return count
                }
            }
        }
        #expect(try await Tally().raise(with: RetryPolicy(.plain(3), on: time)) == 1)
    }

    @Test func `an operation cancelled with an error of its own is not tried again`() async throws {
        let policy = RetryPolicy(.plain(5), on: time, log: log)
        let call = Task {
            try await policy.run {
                do { try await clock.sleepForever() } catch { throw Outage() }
            }
        }
        await clock.waitForSleepers(1)
        call.cancel()
        await #expect(throws: Outage.self) { try await call.value }
        #expect(log.events.isEmpty)
        #expect(policy.statistics.cancelled == 1)
    }

    @Test func `the time of the attempts themselves counts against the budget`() async throws {
        let policy = RetryPolicy(.plain(5, budget: .seconds(10)), on: time, log: log)
        await #expect(throws: Outage.self) {
            try await policy.run {
                clock.advance(by: .seconds(10))
                throw Outage()
            }
        }
        #expect(log.events == [.retryExhausted(name: "supplier", attempts: 1, reason: .budgetExhausted)])
    }

    @Test func `a throttle stops retries while most calls fail and lets them come back`() {
        let throttle = RetryThrottle(capacity: 4, refund: 0.5)
        #expect(throttle.allowsRetryAfterFailure())
        #expect(!throttle.allowsRetryAfterFailure())
        #expect(!throttle.allowsRetryAfterFailure())
        for _ in 0..<6 { throttle.succeeded() }
        #expect(throttle.allowsRetryAfterFailure())
    }
}
