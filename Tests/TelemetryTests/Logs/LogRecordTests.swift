import Foundation
import Logging
import Telemetry
import Testing

struct LogRecordTests {
    private func record(_ message: String, _ metadata: Logger.Metadata = [:]) -> LogRecord {
        LogRecord(time: 1_700_000_000_123_456_789, level: .info, logger: "bus", message: message, metadata: metadata)
    }

    private func text(_ record: LogRecord, _ format: LogFormat) -> String {
        String(decoding: record.rendered(as: format), as: UTF8.self)
    }

    /// Whether anything in the line could end it for some reader, turn it round, or steer a terminal.
    private static func misleads(_ line: [UInt8]) -> Bool {
        let marks: Set<Unicode.Scalar> = [
            "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}", "\u{9B}", "\u{7F}", "\u{0}", "\r",
        ]
        return String(decoding: line, as: UTF8.self).unicodeScalars.contains { marks.contains($0) }
    }

    /// The line as another reader of JSON understands it.
    // because: that reader's type is this one.
    private static func object(_ line: [UInt8]) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])  // because: the same
    }

    @Test func `a JSON line is exactly this`() throws {
        var record = record("Delivery dead-lettered", ["attempt": "3", "agent": "sizing_agent"])
        record.trace = TraceContext(traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        let expected =
            #"{"time":"2023-11-14T22:13:20.123Z","level":"info","message":"Delivery dead-lettered","logger":"bus","#
            + #""trace_id":"0af7651916cd43dd8448eb211c80319c","span_id":"b7ad6b7169203331","#
            + #""metadata":{"agent":"sizing_agent","attempt":"3"}}"# + "\n"
        #expect(text(record, .json) == expected)
    }

    @Test func `a text line is exactly this`() {
        let expected = "2023-11-14T22:13:20.123Z INFO     bus: Started port=8080\n"
        #expect(text(record("Started", ["port": "8080"]), .text) == expected)
    }

    @Test func `colour stands around the level only`() {
        #expect(text(record("Started"), .coloured).contains(" \u{1B}[32mINFO    \u{1B}[0m bus: Started\n"))
    }

    static let hostile = [
        "line\nbreak", "carriage\r\nreturn", "quote\" back\\slash", "nul\u{0}", "\u{1B}[2Jclear the screen",
        "\u{2028}separator\u{2029}", "\u{202E}reversed", "\u{2066}isolated", "c1 \u{9B}31m", "\u{7F}", "🙂",
        "{\"level\":\"critical\"}",
        String(repeating: "x", count: 100_000), String(repeating: "\u{0}", count: 50_000),
    ]

    @Test(arguments: hostile)
    func `a JSON line is one line, valid and bounded, whatever it says`(text hostile: String) throws {
        let line = record(hostile, [hostile: "\(hostile)", "list": ["\(hostile)", ["deep": "\(hostile)"]]]).rendered(
            as: .json
        )
        #expect(line.filter { $0 == 10 }.count == 1)
        #expect(line.count < 20_000)
        #expect(!Self.misleads(line))
        let object = try Self.object(line)
        #expect(object["logger"] as? String == "bus")
        #expect(object["level"] as? String == "info")
    }

    @Test(arguments: hostile, [LogFormat.text, .coloured])
    func `a text line is one line and steers no terminal`(hostile: String, format: LogFormat) {
        let line = record(hostile, [hostile: "\(hostile)"]).rendered(as: format)
        #expect(line.filter { $0 == 10 }.count == 1)
        #expect(line.count < 20_000)
        #expect(!Self.misleads(line))
        #expect(line.filter { $0 < 0x20 && $0 != 10 && $0 != 0x1B }.isEmpty)
        #expect(line.filter { $0 == 0x1B }.count == (format == .coloured ? 2 : 0))
    }

    @Test func `short messages come back from JSON as they were`() throws {
        for message in Self.hostile where message.utf8.count < 1000 {
            let line = record(message).rendered(as: .json)
            #expect(try Self.object(line)["message"] as? String == message)
        }
    }

    @Test func `metadata that is nested too deeply or too long is cut`() throws {
        var deep: Logger.MetadataValue = "bottom"
        for _ in 0..<1000 { deep = .array([deep]) }
        let wide = Logger.MetadataValue.array(Array(repeating: "x", count: 10_000))
        let line = record("m", ["deep": deep, "wide": wide]).rendered(as: .json)
        #expect(line.count < 2000)
        _ = try JSONSerialization.jsonObject(with: Data(line))
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (951_782_400, "2000-02-29T00:00:00.000Z"),
        (1_709_210_096, "2024-02-29T12:34:56.000Z"),
        (1_735_689_599, "2024-12-31T23:59:59.000Z"), (4_107_542_400, "2100-03-01T00:00:00.000Z"),
    ])
    func `times are right on the days calendars get wrong`(seconds: UInt64, text expected: String) {
        let record = LogRecord(time: seconds * 1_000_000_000, level: .info, logger: "l", message: "m")
        #expect(text(record, .text).hasPrefix(expected + " "))
    }
}
