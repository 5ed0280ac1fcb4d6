import AgentTestKit
import Resilience
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ManualClockTests {
    private let clock = ManualClock()

    @Test func `time stands still until it is advanced`() {
        #expect(clock.now == .zero)
        clock.advance(by: .seconds(3))
        #expect(clock.now == MonotonicInstant(nanoseconds: 3_000_000_000))
    }

    @Test func `advancing wakes exactly those who are due`() async throws {
        let short = Task { try await clock.sleep(until: clock.now.advanced(by: .seconds(1))) }
        let long = Task { try await clock.sleep(until: clock.now.advanced(by: .seconds(2))) }
        await clock.waitForSleepers(2)
        #expect(clock.nextDeadline == .zero.advanced(by: .seconds(1)))
        clock.advance(by: .milliseconds(1_999))
        #expect(clock.sleeperCount == 1)
        try await short.value
        #expect(clock.advanceToNextDeadline() == .milliseconds(1))
        try await long.value
    }

    @Test func `a deadline that has passed does not sleep`() async throws {
        clock.advance(by: .seconds(5))
        try await clock.sleep(until: .zero)
        #expect(clock.sleeperCount == 0)
    }

    @Test func `a cancelled sleeper wakes with a cancellation and is no longer counted`() async {
        let sleeper = Task { try await clock.sleepForever() }
        await clock.waitForSleepers(1)
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
        #expect(clock.sleeperCount == 0 && clock.nextDeadline == nil)
    }

    @Test func `a task cancelled before it sleeps does not sleep`() async {
        await withTaskGroup(of: Void.self) { group in
            group.cancelAll()
            group.addTask { [clock] in
                await #expect(throws: CancellationError.self) { try await clock.sleepForever() }
            }
        }
        #expect(clock.sleeperCount == 0)
    }

    @Test func `waiting for sleepers that are there returns at once`() async {
        await clock.waitForSleepers(0)
        let sleeper = Task { try await clock.sleepForever() }
        await clock.waitForSleepers(1)
        await clock.waitForSleepers(1)
        sleeper.cancel()
    }

    @Test func `a sleeper can be told apart by when it is due`() async throws {
        let forever = Task { try await clock.sleepForever() }
        await clock.waitForSleepers(1)
        let pause = Task { try await clock.sleep(until: clock.now.advanced(by: .seconds(1))) }
        await clock.waitForSleepers(dueAfter: .seconds(1))
        #expect(clock.advanceToNextDeadline() == .seconds(1))
        try await pause.value
        #expect(clock.advanceToNextDeadline() == .zero)
        forever.cancel()
    }

    @Test func `a cancelled wait for sleepers returns`() async {
        let wait = Task { await clock.waitForSleepers(1) }
        wait.cancel()
        await wait.value
        #expect(clock.sleeperCount == 0)
    }

    @Test func `cancelling and advancing at once wakes every sleeper exactly once`() async {
        let woken = await withTaskGroup(of: Void.self) { group in
            for _ in 0..<300 {
                group.addTask { [clock] in _ = try? await clock.sleep(until: .zero.advanced(by: .seconds(1))) }
            }
            await clock.waitForSleepers(300)
            group.addTask { [clock] in clock.advance(by: .seconds(1)) }
            group.cancelAll()
            return await group.reduce(0) { count, _ in count + 1 }
        }
        #expect(woken == 301 && clock.sleeperCount == 0)
    }

    @Test func `advancing with nobody asleep moves nothing by itself`() {
        #expect(clock.advanceToNextDeadline() == .zero)
        #expect(clock.now == .zero)
    }

    @Test func `a time source on the clock sleeps on it`() async throws {
        clock.advance(by: .seconds(100))
        let time = TimeSource(clock)
        #expect(time.now == .zero)
        let sleeper = Task { try await time.sleep(until: .zero.advanced(by: .seconds(5)), tolerance: nil) }
        await clock.waitForSleepers(1)
        #expect(clock.advanceToNextDeadline() == .seconds(5))
        try await sleeper.value
        #expect(time.now == .zero.advanced(by: .seconds(5)))
    }
}
