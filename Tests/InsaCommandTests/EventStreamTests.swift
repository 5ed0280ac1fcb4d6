import Testing

@testable import InsaCommand

struct EventStreamTests {
    private static let stream =
        "event: a\r\ndata: 1\r\ndata: 2\r\n\r\n: note\n\ndata:é\nid: 7\n\nevent: lost\n\ndata\n\ndata: open"
    private static let expected = [
        ServerEvent(name: "a", data: "1\n2"), ServerEvent(data: "é", id: "7"), ServerEvent(data: ""),
    ]

    @Test("Events are the same however the bytes are cut", arguments: [1, 2, 3, 7, 1_000])
    func cuts(_ size: Int) throws {
        var parser = EventStreamParser()
        var events: [ServerEvent] = []
        var rest = Array(Self.stream.utf8)[...]
        while !rest.isEmpty {
            events += try parser.events(in: rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        #expect(events == Self.expected)
    }

    @Test func `an event without end is refused at its limit`() throws {
        var parser = EventStreamParser()
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: EventStreamParser.eventLimit)
        _ = try parser.events(in: piece)
        #expect(throws: CommandFailure.self) { try parser.events(in: [UInt8(ascii: "x")]) }
    }

    @Test func `many events do not add up to the limit`() throws {
        var parser = EventStreamParser()
        let event = Array("data: \(String(repeating: "x", count: 100_000))\n\n".utf8)
        for _ in 0..<50 { #expect(try parser.events(in: event).count == 1) }
    }
}
