import Foundation
import MessageBus
import Resilience
import Telemetry
import Testing

@Suite struct EnvelopeTests {
    @Test(arguments: ["a", "sizing-worker_2.eu", String(repeating: "x", count: 64)])
    func `an allowed mailbox name is taken as it is`(text: String) throws {
        #expect(try #require(MailboxName(text)).rawValue == text)
    }

    @Test(arguments: ["", "A", "a b", "ä", "a/b", "a\n", "\0", String(repeating: "x", count: 65)])
    func `another mailbox name is refused`(text: String) throws {
        #expect(MailboxName(rawValue: text) == nil)
        let json = try JSONEncoder().encode([text])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([MailboxName].self, from: json) }
    }

    @Test func `priorities are named in JSON and ordered by urgency`() throws {
        let json = try JSONEncoder().encode(Priority.allCases)
        #expect(String(decoding: json, as: UTF8.self) == #"["critical","high","normal","low"]"#)
        #expect(try JSONDecoder().decode([Priority].self, from: json) == [.critical, .high, .normal, .low])
        #expect(Priority.allCases.sorted() == [.critical, .high, .normal, .low])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Priority].self, from: Data("[\"urgent\"]".utf8))
        }
    }

    @Test func `a message starts its own conversation unless told otherwise`() {
        var envelope = message()
        #expect(envelope.correlation == envelope.id)
        let first = ids.next()
        envelope.correlation = first
        #expect(envelope.correlation == first)
    }

    @Test func `every field keeps what it was given`() throws {
        let trace = TraceContext(
            traceID: try #require(TraceID(high: 1, low: 2)),
            spanID: try #require(SpanID(3)),
            isSampled: true
        )
        let (first, cause) = (ids.next(), ids.next())
        let instant = MonotonicInstant(nanoseconds: 5)
        let slot = ReplySlot()
        let envelope = Envelope(
            id: ids.next(),
            kind: .handoff,
            priority: .high,
            recipient: "a",
            payload: "text",
            sender: "b",
            correlation: first,
            causation: cause,
            attempt: 2,
            maxAttempts: 9,
            expiresAt: instant,
            notBefore: instant,
            hops: 4,
            idempotencyKey: "key",
            topic: "topic",
            trace: trace,
            reply: slot
        )
        #expect(envelope.sender == "b" && envelope.correlation == first && envelope.causation == cause)
        #expect(envelope.attempt == 2 && envelope.maxAttempts == 9 && envelope.hops == 4)
        #expect(envelope.expiresAt == instant && envelope.notBefore == instant)
        #expect(envelope.idempotencyKey == "key" && envelope.topic == "topic" && envelope.trace == trace)
        #expect(envelope.reply === slot && envelope.payload as? String == "text")
    }

    @Test func `changing a copy leaves the original alone`() {
        var original = message()
        original.topic = "one"
        var copy = original
        copy.topic = "two"
        #expect(original.topic == "one" && copy.topic == "two")
    }

    @Test(arguments: [(-1, 0), (70_000, 65_535)])
    func `counters are clamped instead of overflowing`(given: Int, kept: Int) {
        var envelope = message()
        envelope.attempt = given
        envelope.hops = given
        #expect(envelope.attempt == kept && envelope.hops == min(kept, 255))
    }

    @Test func `an envelope stays small enough to move about`() {
        #expect(MemoryLayout<Envelope>.size <= 104)
    }
}
