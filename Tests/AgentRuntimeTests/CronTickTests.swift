import AgentRuntime
import Foundation
import Testing

/// When expressions tick, against ticks computed elsewhere; see `Fixtures/README.md`.
struct CronTickTests {
    private struct Case: Decodable {
        let expression: String
        let zone: String
        let after: String
        let ticks: [String]
    }

    @Test func `every case of the fixture ticks as a minute-by-minute search says`() throws {
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: Self.fixture()))
        #expect(cases.count == 630)
        for given in cases {
            let zone = try #require(ZoneName(given.zone))
            let timing = ScheduleTiming.cron(try CronExpression(given.expression), in: zone)
            let ticks = try timing.ticks(after: Timestamp(given.after), count: given.ticks.count)
            #expect(
                try ticks == given.ticks.map { try Timestamp($0) },
                "\(given.expression) in \(zone) after \(given.after)"
            )
        }
    }

    @Test(arguments: [
        // Clocks go from 2:00 to 3:00 on 29 March and from 3:00 to 2:00 on 25 October 2026.
        ("30 2 * * *", "2026-03-28T12:00:00Z", ["2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z"]),
        ("15,45 2 * * *", "2026-03-28T12:00:00Z", ["2026-03-29T01:00:00Z", "2026-03-30T00:15:00Z"]),
        ("0 2,3 * * *", "2026-03-28T12:00:00Z", ["2026-03-29T01:00:00Z", "2026-03-30T00:00:00Z"]),
        ("*/30 2 * * *", "2026-03-28T12:00:00Z", ["2026-03-30T00:00:00Z", "2026-03-30T00:30:00Z"]),
        ("30 2 * * *", "2026-10-24T12:00:00Z", ["2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"]),
        ("30 * * * *", "2026-10-25T00:00:00Z", ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]),
        ("30 2 * * *", "2026-10-25T01:10:00Z", ["2026-10-26T01:30:00Z", "2026-10-27T01:30:00Z"]),
    ])
    func `a change of clocks follows the rule of vixie-cron`(text: String, after: String, expected: [String]) throws {
        let zone = try #require(ZoneName("Europe/Madrid"))
        let ticks = try ScheduleTiming.cron(CronExpression(text), in: zone).ticks(after: Timestamp(after), count: 2)
        #expect(try ticks == expected.map { try Timestamp($0) })
    }

    @Test(arguments: ["UTC", "Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"])
    func `ticks looked for one by one are the ticks looked for in a row`(zone: String) throws {
        let zone = try #require(ZoneName(zone))
        for text in ["*/30 * * * *", "30 2 * * *", "0 0 L * *", "0 12 * * mon-fri"] {
            let timing = ScheduleTiming.cron(try CronExpression(text), in: zone)
            var instant = try Timestamp("2026-01-01T00:00:00Z")
            for tick in try timing.ticks(after: instant, count: 500) {
                #expect(tick > instant)
                #expect(try timing.next(after: Timestamp(milliseconds: tick.milliseconds - 1)) == tick)
                instant = tick
            }
        }
    }

    @Test(arguments: [Int64.min, -62_135_596_800_001, 253_402_300_800_000, .max])
    func `an instant out of all calendars has no next tick`(milliseconds: Int64) throws {
        let next = try CronExpression("* * * * *").next(after: Timestamp(milliseconds: milliseconds), in: .utc)
        #expect(next == nil)
    }

    @Test func `a leap day on a Sunday is found across the century without one`() throws {
        let expression = try CronExpression("0 0 29 2 */7")
        #expect(
            try expression.next(after: Timestamp("2088-03-01T00:00:00Z"), in: .utc) == Timestamp("2128-02-29T00:00:00Z")
        )
    }

    @Test func `an unknown time zone is named, with a hint how names are written`() throws {
        let zone = try #require(ZoneName("europe/madrid"))
        let error = #expect(throws: ScheduleError.self) {
            try CronExpression("@daily").next(after: Timestamp(milliseconds: 0), in: zone)
        }
        #expect(error == .unknownZone(zone))
        #expect(error?.description.contains("Europe/Madrid") == true)
    }

    private static func fixture() throws -> URL {
        try #require(Bundle.module.url(forResource: "cron-ticks", withExtension: "json", subdirectory: "Fixtures"))
    }
}
