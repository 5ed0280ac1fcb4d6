import AgentRuntime
import AgentTestKit
import Foundation
import Logging
import Resilience
import Synchronization
import Testing

extension Timestamp {
    /// Reads universal time, as in `2026-03-29T01:00:00Z`.
    init(_ text: String) throws {
        let date = try Date(text, strategy: .iso8601)
        self.init(milliseconds: Int64(date.timeIntervalSince1970) * 1_000)
    }
}

extension Schedule {
    static func example(
        _ name: ScheduleName = "nightly",
        _ timing: String = "*/10 * * * *",
        missed: MissedTickPolicy = .runOnce,
        next: String? = nil
    ) throws -> Schedule {
        Schedule(
            name: name,
            agent: "sizing",
            request: StoredRequest(kind: "errand", version: 2, json: Array(#"{"number":7,"text":"señal"}"#.utf8)),
            timing: try ScheduleTiming(timing),
            missed: missed,
            priority: .high,
            deadline: .seconds(90),
            standing: ScheduleStanding(nextTick: try next.map { try Timestamp($0) })
        )
    }
}

/// Schedules on clocks the test moves: the wall clock goes with the manual one, and can be set besides.
final class ScheduleScene: Sendable {
    struct Firing: Hashable, Sendable {
        let name: ScheduleName
        let tick: Timestamp
    }

    private struct State {
        var setBy = Duration.zero
        var fired: [Firing] = []
        var tasks: [Firing: TaskID] = [:]
    }

    let clock = ManualClock()
    let time: TimeSource
    let start: Timestamp
    let audit = InMemoryAuditLog()
    /// How often a tick was fired, failed or not.
    let attempts = Tally()
    let ids = MessageIDSource(seed: 1, wallMilliseconds: { 1_700_000_000_000 })
    private let state = Mutex(State())

    init(at start: String = "2026-11-21T10:00:00Z") throws {
        self.start = try Timestamp(start)
        time = TimeSource(clock)
    }

    var wall: TimestampSource {
        TimestampSource { [self] in
            start.advanced(by: MonotonicInstant.zero.duration(to: clock.now) + state.withLock { $0.setBy })
        }
    }

    /// Sets the wall clock forward or back without any time passing.
    func setWall(by duration: Duration) {
        state.withLock { $0.setBy += duration }
    }

    /// What became a task, in the order in which it was fired.
    var fired: [Firing] { state.withLock { $0.fired } }

    /// The times of day of what became a task.
    var times: [String] {
        fired.map { Date(timeIntervalSince1970: Double($0.tick.milliseconds) / 1_000).formatted(.iso8601) }
            .map { String($0.dropFirst(11).dropLast()) }
    }

    /// A book whose ticks become tasks as the runtime makes them: one for each schedule and tick.
    func book(
        _ store: any ScheduleStore,
        failing failure: @escaping @Sendable (Schedule) async throws -> Void = { _ in }
    ) -> Schedules {
        Schedules(store: store, wall: wall, ids: ids) { [self] schedule, tick in
            defer { attempts.note(1) }
            try await failure(schedule)
            let firing = Firing(name: schedule.name, tick: tick)
            return state.withLock { state in
                if let task = state.tasks[firing] { return task }
                let task = ids.next()
                state.fired.append(firing)
                state.tasks[firing] = task
                return task
            }
        }
    }

    /// Does `body` while the scheduler runs.
    func run(_ book: Schedules, _ body: () async throws -> Void) async throws {
        let scheduler = Scheduler(book, time: time, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await scheduler.run() }
            try await body()
            group.cancelAll()
        }
    }

    /// Lets time pass once the scheduler sleeps, and waits until it sleeps again.
    func pass(_ duration: Duration) async {
        await clock.waitForSleepers(1)
        clock.advance(by: duration)
        await clock.waitForSleepers(1)
    }
}
