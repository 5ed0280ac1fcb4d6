import AgentRuntime
import Foundation
import Testing

struct ScheduleTimingTests {
    @Test(arguments: [
        ("every 15m", "2026-11-21T10:00:00Z", "2026-11-21T10:15:00Z"),
        ("every 15m", "2026-11-21T10:14:59Z", "2026-11-21T10:15:00Z"),
        ("@every 1d", "2026-11-21T10:14:59Z", "2026-11-22T00:00:00Z"),
        ("every 1h30m", "1970-01-01T02:59:59Z", "1970-01-01T03:00:00Z"),
        ("every 90s", "1970-01-01T00:01:30Z", "1970-01-01T00:03:00Z"),
    ])
    func `an interval ticks at whole distances from its anchor`(text: String, after: String, next: String) throws {
        #expect(try ScheduleTiming(text).next(after: Timestamp(after)) == Timestamp(next))
    }

    @Test func `an interval does not drift, however late each tick is looked for`() throws {
        let anchor = try Timestamp("2026-11-21T10:00:07Z")
        let timing = ScheduleTiming.interval(.seconds(60), anchor: anchor)
        var instant = anchor
        for minute in 1...1_000 {
            let tick = try #require(try timing.next(after: instant))
            #expect(tick == anchor.advanced(by: .seconds(60 * minute)))
            instant = tick.advanced(by: .milliseconds(59_999))
        }
    }

    @Test func `an interval begins with its anchor`() throws {
        let anchor = try Timestamp("2030-01-01T00:00:00Z")
        let timing = ScheduleTiming.interval(.seconds(60), anchor: anchor)
        #expect(try timing.next(after: Timestamp("2026-11-21T10:00:00Z")) == anchor)
    }

    @Test(arguments: [Timestamp(milliseconds: .max), Timestamp(milliseconds: .min)])
    func `an interval at the ends of time does not trap`(instant: Timestamp) throws {
        _ = try ScheduleTiming.interval(.seconds(60), anchor: Timestamp(milliseconds: .min)).next(after: instant)
        _ = try ScheduleTiming.interval(.seconds(60), anchor: Timestamp(milliseconds: .max)).next(after: instant)
    }

    @Test(arguments: [
        "every", "every 0s", "every 15", "every m", "every -5m", "every 15 m", "every 5m1h", "every 15x", "every 367d",
        "every 99999999999999999999s", "every 1.5h", "every 1h 30m", "every ٣m",
    ])
    func `an interval that is none is refused`(text: String) {
        #expect(throws: ScheduleError.self) { try ScheduleTiming(text) }
    }

    @Test(arguments: ["every 15m", "every 1d2h3m4s", "every 366d", "0 9 * * mon-fri", "@hourly"])
    func `a timing is written as it is read`(text: String) throws {
        #expect(try ScheduleTiming(text).description == text)
    }

    @Test(arguments: [MissedTickPolicy.skip, .runOnce, .catchUp(limit: 1), .catchUp(limit: 1_000)])
    func `a policy is read from its text`(policy: MissedTickPolicy) {
        #expect(MissedTickPolicy(policy.description) == policy)
    }

    @Test(arguments: [
        "", "catch-up", "catch-up 0", "catch-up 1001", "catch-up -1", "catch-up 5 6", "runonce", "skip 1",
    ])
    func `what is no policy is refused`(text: String) {
        #expect(MissedTickPolicy(text) == nil)
    }

    @Test(arguments: ["", "Nightly", "a b", "ñ", "a/b", String(repeating: "a", count: 101)])
    func `what is no name is refused`(text: String) {
        #expect(ScheduleName(text) == nil)
    }

    @Test func `a schedule comes out of its JSON as it went in`() throws {
        var schedule = try Schedule.example("nightly.report_1", "30 2 * * mon", missed: .catchUp(limit: 5))
        schedule.standing = ScheduleStanding(
            isPaused: true,
            nextTick: Timestamp(milliseconds: 1),
            lastTick: Timestamp(milliseconds: -2),
            lastTask: MessageID(high: 3, low: 4),
            missed: 5,
            fault: ScheduleFault(at: Timestamp(milliseconds: 6), message: "no room")
        )
        #expect(try copy(schedule) == schedule)
        schedule.timing = .interval(.seconds(900), anchor: Timestamp(milliseconds: 7))
        schedule.deadline = nil
        schedule.standing = ScheduleStanding()
        #expect(try copy(schedule) == schedule)
    }

    @Test func `a schedule in a zone this machine does not know can still be read`() throws {
        var schedule = try Schedule.example()
        schedule.timing = .cron(try CronExpression("@daily"), in: try #require(ZoneName("Mars/Olympus")))
        #expect(try copy(schedule) == schedule)
    }

    @Test(arguments: [
        #"{"cron":"61 * * * *","zone":"UTC"}"#, #"{"everySeconds":0,"anchor":0}"#, #"{"everySeconds":-9,"anchor":0}"#,
        #"{"everySeconds":9223372036854775807,"anchor":0}"#, #"{"cron":"@daily","zone":"../etc"}"#, "{}",
    ])
    func `a damaged timing is an error`(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ScheduleTiming.self, from: Data(json.utf8)) }
    }

    @Test func `a request that is not UTF-8 is not written`() {
        let request = StoredRequest(kind: "errand", version: 1, json: [0xff, 0xfe])
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(request) }
    }

    private func copy(_ schedule: Schedule) throws -> Schedule {
        try JSONDecoder().decode(Schedule.self, from: JSONEncoder().encode(schedule))
    }
}
