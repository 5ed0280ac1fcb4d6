import AgentRuntime
import Testing

struct ScheduleTickPlanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let policy: MissedTickPolicy
        let next: String
        let now: String
        let runs: [String]
        let missed: Int
        var begun: String?

        var testDescription: String { "\(policy), next \(next), now \(now)" }
    }

    /// Ticks every ten minutes.
    static let cases = [
        // Nothing is due.
        Case(policy: .runOnce, next: "10:10:00", now: "10:09:59", runs: [], missed: 0),
        // On time, and late within the grace: no policy matters.
        Case(policy: .skip, next: "10:10:00", now: "10:10:00", runs: ["10:10:00"], missed: 0),
        Case(policy: .skip, next: "10:10:00", now: "10:11:00", runs: ["10:10:00"], missed: 0),
        Case(policy: .catchUp(limit: 2), next: "10:10:00", now: "10:11:00", runs: ["10:10:00"], missed: 0),
        // One tick later than the grace.
        Case(policy: .skip, next: "10:10:00", now: "10:11:01", runs: [], missed: 1),
        Case(policy: .runOnce, next: "10:10:00", now: "10:11:01", runs: ["10:10:00"], missed: 0),
        Case(policy: .catchUp(limit: 2), next: "10:10:00", now: "10:11:01", runs: ["10:10:00"], missed: 0),
        // The same, but it was tried in time.
        Case(policy: .skip, next: "10:10:00", now: "10:19:00", runs: ["10:10:00"], missed: 0, begun: "10:10:00"),
        Case(policy: .skip, next: "10:10:00", now: "10:20:00", runs: ["10:20:00"], missed: 1, begun: "10:10:00"),
        // A gap that ends between two ticks.
        Case(policy: .skip, next: "10:10:00", now: "10:55:00", runs: [], missed: 5),
        Case(policy: .runOnce, next: "10:10:00", now: "10:55:00", runs: ["10:50:00"], missed: 4),
        Case(policy: .catchUp(limit: 2), next: "10:10:00", now: "10:55:00", runs: ["10:40:00", "10:50:00"], missed: 3),
        // A gap that ends with a tick.
        Case(policy: .skip, next: "10:10:00", now: "10:50:30", runs: ["10:50:00"], missed: 4),
        Case(policy: .runOnce, next: "10:10:00", now: "10:50:30", runs: ["10:50:00"], missed: 4),
        Case(
            policy: .catchUp(limit: 2),
            next: "10:10:00",
            now: "10:50:30",
            runs: ["10:30:00", "10:40:00", "10:50:00"],
            missed: 2
        ),
        Case(
            policy: .catchUp(limit: 9),
            next: "10:10:00",
            now: "10:35:00",
            runs: ["10:10:00", "10:20:00", "10:30:00"],
            missed: 0
        ),
    ]

    @Test(arguments: cases, ["*/10 * * * *", "every 10m"])
    func `what runs, what is missed and what is next`(given: Case, timing: String) throws {
        let schedule = try Schedule.example("x", timing, missed: given.policy, next: at(given.next))
        let now = try Timestamp(at(given.now))
        let plan = try TickPlan(schedule, at: now, begun: given.begun.map { try Timestamp(at($0)) })
        #expect(try plan.ticks == given.runs.map { try Timestamp(at($0)) })
        #expect(plan.missed == given.missed)
        let next = try schedule.timing.next(after: max(now, Timestamp(at("10:09:59"))))
        #expect(plan.next == next)
    }

    @Test func `a clock far behind the next tick makes nothing due and leaves the next tick alone`() throws {
        let schedule = try Schedule.example(next: "2026-11-21T10:10:00Z")
        let plan = try TickPlan(schedule, at: Timestamp("2001-01-01T00:00:00Z"))
        #expect(plan.ticks.isEmpty && plan.missed == 0)
        #expect(plan.next == schedule.standing.nextTick)
    }

    @Test func `a paused schedule has nothing to do and no next tick`() throws {
        var schedule = try Schedule.example(next: "2026-11-21T10:10:00Z")
        schedule.standing.isPaused = true
        let plan = try TickPlan(schedule, at: Timestamp("2026-11-21T10:10:00Z"))
        #expect(plan.ticks.isEmpty && plan.missed == 0 && plan.next == nil)
    }

    @Test(
        arguments: ["* * * * *", "every 1s", "*/7 3,4 * * *"],
        [MissedTickPolicy.skip, .runOnce, .catchUp(limit: 1_000)]
    )
    func `centuries without a run are dealt with at once`(timing: String, policy: MissedTickPolicy) throws {
        let now = try Timestamp("2426-11-21T10:00:30Z")
        let plan = try TickPlan(Schedule.example("x", timing, missed: policy, next: "1970-01-01T03:07:00Z"), at: now)
        #expect(plan.missed <= TickPlan.countLimit && plan.missed > TickPlan.countLimit - 1_002)
        #expect(plan.ticks == plan.ticks.sorted())
        #expect(plan.ticks.allSatisfy { $0 <= now })
        switch policy {
        case .skip: #expect(plan.ticks.count <= 1)
        case .runOnce: #expect(plan.ticks.count == 1)
        case .catchUp(let limit): #expect((100...limit + 1).contains(plan.ticks.count))
        }
    }

    @Test(arguments: [Int64.min, -62_135_596_800_001], ["* * * * *", "every 1h"])
    func `a next tick out of all calendars does not come again`(milliseconds: Int64, timing: String) throws {
        var schedule = try Schedule.example("x", timing)
        schedule.standing.nextTick = Timestamp(milliseconds: milliseconds)
        let now = try Timestamp("2026-11-21T10:00:00Z")
        let plan = try TickPlan(schedule, at: now)
        #expect(plan.ticks.count == 1)
        #expect(try #require(plan.next) > now)
    }

    private func at(_ time: String) -> String { "2026-11-21T\(time)Z" }
}
