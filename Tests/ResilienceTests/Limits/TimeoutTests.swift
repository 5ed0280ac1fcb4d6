import AgentTestKit
import Resilience
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TimeoutTests {
    private let clock = ManualClock()

    @Test func `a stuck attempt is cancelled at its limit and reported`() async {
        let log = EventLog()
        let timeout = Timeout(name: "llm", limit: .seconds(30), time: TimeSource(clock), onEvent: log.handler)
        let attempt = Task { try await timeout.run { try await clock.sleepForever() } }
        await clock.waitForSleepers(2)
        clock.advance(by: .seconds(30))
        let error = await #expect(throws: TimedOut.self) { try await attempt.value }
        #expect(error == TimedOut(limit: .seconds(30)) && error?.failureClass == .transient)
        #expect(log.events == [.timedOut(name: "llm", limit: .seconds(30))])
        #expect(clock.sleeperCount == 0)
    }

    @Test func `a call within its limit leaves no timer behind`() async throws {
        let answer = try await withTimeout(.seconds(30), time: TimeSource(clock)) { "in time" }
        #expect(answer == "in time" && clock.sleeperCount == 0)
    }

    @Test func `the error of the operation comes through`() async {
        await #expect(throws: Outage.self) {
            try await withTimeout(.seconds(1), time: TimeSource(clock)) { throw Outage() }
        }
    }

    @Test("A limit that is not positive does not run the operation", arguments: [Duration.zero, .seconds(-1)])
    func noTime(limit: Duration) async {
        let supplier = Supplier()
        await #expect(throws: TimedOut(limit: limit)) {
            _ = try await withTimeout(limit, time: TimeSource(clock)) { try supplier.call() }
        }
        #expect(supplier.calls == 0)
    }

    @Test func `a cancelled caller gets the operation's own answer`() async throws {
        let call = Task {
            try await withTimeout(.seconds(30), time: TimeSource(clock)) {
                try? await clock.sleepForever()
                return "saved what there was"
            }
        }
        await clock.waitForSleepers(2)
        call.cancel()
        #expect(try await call.value == "saved what there was")
    }

    @Test func `an inner limit is not reported as the outer one's`() async {
        let log = EventLog()
        let time = TimeSource(clock)
        let outer = Timeout(name: "outer", limit: .seconds(30), time: time, onEvent: log.handler)
        let attempt = Task {
            try await outer.run {
                try await withTimeout(.seconds(30), time: time) { try await clock.sleepForever() }
            }
        }
        await clock.waitForSleepers(3)
        clock.advance(by: .seconds(30))
        await #expect(throws: TimedOut.self) { try await attempt.value }
        #expect(log.events.count <= 1)
    }
}
