import AgentRuntime
import AgentTestKit
import Resilience
import Testing

/// Schedules in a whole runtime: what a tick becomes.
@Suite(.timeLimit(.minutes(1)))
struct ScheduleRuntimeTests {
    @Test func `a tick becomes a task of its worker, and the standing names it`() async throws {
        let (clock, done) = (ManualClock(), Tally())
        let runtime = try Self.runtime(clock, done, schedules: [Self.errand("nightly", 7)])
        try await runtime.run { agents in
            await clock.waitForSleepers(dueAfter: .seconds(30))
            for _ in 0..<20 {
                clock.advance(by: .seconds(30))
                await clock.waitForSleepers(dueAfter: .seconds(30))
            }
            await done.reached(1)
            let standing = try agents.schedules.listing(of: "nightly").schedule.standing
            let task = try await agents.task(try #require(standing.lastTask), within: .zero)
            #expect(task.agent == "scripted" && task.priority == .low)
            #expect(task.createdAt == standing.lastTick)
        }
        #expect(done.notes == [7])
    }

    @Test func `a run by hand is a task at once`() async throws {
        let (clock, done) = (ManualClock(), Tally())
        let runtime = try Self.runtime(clock, done)
        try await runtime.run { agents in
            try await agents.schedules.add(Self.errand("mine", 9), by: "ada")
            let id = try await agents.schedules.runNow("mine", by: "ada")
            await done.reached(1)
            #expect(try await agents.task(id, within: .seconds(500)).state == .completed)
        }
        #expect(done.notes == [9])
    }

    @Test func `a schedule for nobody, or with a request its worker cannot read, is not added`() async throws {
        let runtime = try Self.runtime(ManualClock(), Tally())
        try await runtime.run { agents in
            var nobody = try Self.errand("nobody", 1)
            nobody.agent = "nobody"
            await #expect(throws: RoutingError.unknownWorker("nobody")) {
                try await agents.schedules.add(nobody, by: "ada")
            }
            var unreadable = try Self.errand("unreadable", 1)
            unreadable.request = StoredRequest(kind: Errand.kind, version: 1, json: Array(#"{"number":"one"}"#.utf8))
            await #expect(throws: (any Error).self) { try await agents.schedules.add(unreadable, by: "ada") }
            #expect(agents.schedules.list().isEmpty)
        }
    }

    private static func errand(_ name: ScheduleName, _ number: Int) throws -> Schedule {
        Schedule(
            name: name,
            agent: "scripted",
            request: StoredRequest(kind: Errand.kind, version: 1, json: Array(#"{"number":\#(number)}"#.utf8)),
            timing: try ScheduleTiming("every 10m"),
            priority: .low
        )
    }

    private static func runtime(_ clock: ManualClock, _ done: Tally, schedules: [Schedule] = []) throws -> AgentRuntime
    {
        var settings = RuntimeSettings()
        let start = try Timestamp("2026-11-21T10:00:00Z")
        settings.time = TimeSource(clock)
        settings.wall = TimestampSource { start.advanced(by: MonotonicInstant.zero.duration(to: clock.now)) }
        settings.schedules = schedules
        let workers: [WorkerDefinition] = [
            .pool {
                ScriptedWorker { errand, _ in
                    done.note(errand.number)
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ]
        return AgentRuntime(workers: workers, settings: settings)
    }
}
