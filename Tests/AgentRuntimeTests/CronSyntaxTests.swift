import AgentRuntime
import AgentTestKit
import Testing

struct CronSyntaxTests {
    @Test(arguments: [
        ("", 1, "five fields", ""),
        ("   \t ", 1, "five fields", ""),
        ("* * *", 6, "five fields, of which the next is a month 1-12 or jan-dec", ""),
        ("* * * * * *", 11, "the end after five fields; seconds and years are not read", "*"),
        ("60 * * * *", 1, "a minute 0-59", "60"),
        ("-5 * * * *", 1, "a minute 0-59", "-5"),
        ("* 24 * * *", 3, "an hour 0-23", "24"),
        ("* * 0 * *", 5, "a day of the month 1-31 or L", "0"),
        ("* * 15W * *", 5, "a day of the month 1-31 or L", "15W"),
        ("* * ? * *", 5, "a day of the month 1-31 or L", "?"),
        ("* * * 13 *", 7, "a month 1-12 or jan-dec", "13"),
        ("* * * janu *", 7, "a month 1-12 or jan-dec", "janu"),
        ("* * * * 8", 9, "a weekday 0-7 or sun-sat", "8"),
        ("* * * * mon#2", 12, "\",\" or a space", "#2"),
        ("* * * * jan", 9, "a weekday 0-7 or sun-sat", "jan"),
        ("30-10 * * * *", 4, "the end of a range, 30 or more", "10"),
        ("1- * * * *", 3, "a minute 0-59", " "),
        ("1,,2 * * * *", 3, "a minute 0-59", ","),
        ("*/0 * * * *", 3, "a step 1-60", "0"),
        ("*/90 * * * *", 3, "a step 1-60", "90"),
        ("*/ * * * *", 3, "a step 1-60", " "),
        ("*/-1 * * * *", 3, "a step 1-60", "-1"),
        ("*5 * * * *", 2, "\",\" or a space", "5"),
        ("0x10 * * * *", 1, "a minute 0-59", "0x10"),
        ("99999999999999999999 * * * *", 1, "a minute 0-59", "99999999999999999999"),
        ("@reboot", 1, "@hourly, @daily, @midnight, @weekly, @monthly, @yearly or @annually", "@reboot"),
        ("0 0 30 feb *", 1, "a day that one of the months has", "0 0 30 feb *"),
        ("0 0 31 4,6,9,11 *", 1, "a day that one of the months has", "0 0 31 4,6,9,11 *"),
        ("0 0 ٣ * *", 5, "a character of ASCII", "٣"),
        ("0 0\n1 * *", 4, "a character of ASCII", "\n"),
        ("0 0 * * *\0", 10, "a character of ASCII", "\0"),
    ])
    func `a fault is named with its place, what was expected and what stands there`(
        text: String,
        position: Int,
        expected: String,
        found: String
    ) {
        let error = #expect(throws: CronSyntaxError.self) { try CronExpression(text) }
        #expect(error?.position == position)
        #expect(error?.expected == expected)
        #expect(error?.found == found)
    }

    @Test(arguments: [
        String(repeating: "*", count: 100_000), String(repeating: "1,", count: 5_000) + "1 * * * *",
        String(repeating: " ", count: 1_000_000),
    ])
    func `an endless text is refused without being read to its end`(text: String) {
        #expect(throws: CronSyntaxError.self) { try CronExpression(text) }
    }

    @Test func `random bytes are refused or read, and never trap`() throws {
        var random = SeededGenerator(seed: 20_261_121)
        let letters = Array("0123456789*/,-LW#?@ janmosuTUE\t".unicodeScalars)
        var read = 0
        for _ in 0..<5_000 {
            let length = Int.random(in: 0...24, using: &random)
            var text = String.UnicodeScalarView()
            for _ in 0..<length { text.append(letters[Int.random(in: 0..<letters.count, using: &random)]) }
            do {
                _ = try CronExpression(String(text) + " * * * *").next(
                    after: Timestamp("2026-01-01T00:00:00Z"),
                    in: .utc
                )
                read += 1
            } catch is CronSyntaxError {
                continue
            }
        }
        #expect(read > 50)
    }

    @Test(arguments: [
        ("  0 9 * * mon  ", "0 9 * * mon"), ("0\t9 *   * MON", "0\t9 *   * MON"), ("@Daily", "@Daily"),
    ])
    func `an expression is kept as it was written, without blanks around it`(text: String, kept: String) throws {
        #expect(try CronExpression(text).description == kept)
    }

    @Test(arguments: [
        ("0 0 * * 0", "0 0 * * 7"), ("0 0 * * 0", "0 0 * * SUN"), ("0 0 * 1 *", "0 0 * jan *"),
        ("0 0 * * 5,6,0", "0 0 * * fri-sun"), ("0 0 * * *", "@daily"), ("0 0 1 1 *", "@annually"),
        ("5,25,45 * * * *", "5/20 * * * *"), ("0,1,2,3,4,5,6,7,8,9 0 1 1 *", "0-9,3-7,1 0 1 1 *"),
    ])
    func `two ways to write the same tick the same`(one: String, other: String) throws {
        let start = try Timestamp("2026-11-21T10:03:00Z")
        let ticks = try [one, other].map { try ScheduleTiming($0).ticks(after: start, count: 12) }
        #expect(ticks[0] == ticks[1])
    }
}
