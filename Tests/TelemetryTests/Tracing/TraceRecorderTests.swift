import Telemetry
import Testing

struct TraceRecorderTests {
    private func span(
        trace: UInt64,
        _ name: String = "work",
        at start: UInt64 = 0,
        isSampled: Bool = true
    ) throws -> SpanRecord {
        let traceID = try #require(TraceID(high: 0, low: trace))
        let spanID = try #require(SpanID(start + 1))
        let context = TraceContext(traceID: traceID, spanID: spanID, isSampled: isSampled)
        return SpanRecord(name, context: context, start: start, end: start + 10)
    }

    @Test func `a trace is found by its id, in the order in which its spans began`() throws {
        let recorder = TraceRecorder()
        for start: UInt64 in [30, 10, 20] {
            recorder.record(try span(trace: 1, at: start))
            recorder.record(try span(trace: 2, at: start))
        }
        let found = recorder.trace(try #require(TraceID(high: 0, low: 1)))
        #expect(found.map(\.start) == [10, 20, 30])
        #expect(found.allSatisfy { $0.context.traceID.low == 1 })
    }

    @Test func `the oldest span makes room for the newest and is counted`() throws {
        let recorder = TraceRecorder(spanLimit: 3)
        for number: UInt64 in 1...10 { recorder.record(try span(trace: number, at: number)) }
        #expect(recorder.count == 3)
        #expect(recorder.overwritten == 7)
        #expect(recorder.recent().map(\.traceID.low) == [10, 9, 8])
    }

    @Test func `a ring of one keeps the last`() throws {
        let recorder = TraceRecorder(spanLimit: 1)
        for number: UInt64 in 1...3 { recorder.record(try span(trace: number)) }
        #expect(recorder.recent().map(\.traceID.low) == [3])
    }

    @Test func `spans of a trace nobody samples are not kept`() throws {
        let recorder = TraceRecorder()
        recorder.record(try span(trace: 1, isSampled: false))
        #expect(recorder.count == 0)
    }

    @Test func `the list of traces has the newest first, each once, and no more than asked for`() throws {
        let recorder = TraceRecorder(traceLimit: 4)
        for number: UInt64 in [1, 2, 3, 1, 4, 5] { recorder.record(try span(trace: number, at: number)) }
        #expect(recorder.recent(2).map(\.traceID.low) == [5, 4])
        #expect(recorder.recent(100).map(\.traceID.low) == [5, 4, 1, 3])
        #expect(recorder.recent(-1) == [])
    }

    @Test(arguments: [1, 255, 256, 257, 600, 1000])
    func `a long trace is summed up from all its spans, also after the ring has turned`(spans: Int) throws {
        let recorder = TraceRecorder(spanLimit: 600)
        for number in 1...300 { recorder.record(try span(trace: 9, at: UInt64(number))) }
        for number in 1...spans { recorder.record(try span(trace: 1, at: UInt64(number))) }
        let summary = try #require(recorder.recent(1).first)
        #expect(summary.spans == min(spans, 600))
        #expect(summary.end == UInt64(spans) + 10)
        #expect(recorder.trace(summary.traceID).count == min(spans, 600))
    }

    @Test func `a summary spans its trace and takes the name of the first span`() throws {
        let recorder = TraceRecorder()
        var child = try span(trace: 1, "child", at: 50)
        child.parent = SpanID(1)
        child.outcome = .error("TimedOut")
        recorder.record(child)
        recorder.record(try span(trace: 1, "root", at: 20))
        let summary = try #require(recorder.recent().first)
        #expect(summary.name == "root")
        #expect((summary.start, summary.end, summary.spans) == (20, 60, 2))
        #expect(summary.hasError)
    }

    @Test func `a span that ends before it began took no time`() throws {
        var span = try span(trace: 1, at: 100)
        span.end = 50
        #expect(span.nanoseconds == 0)
    }

    @Test func `facts, links and events can be set one after the other`() throws {
        var span = try span(trace: 1)
        span.facts = [SpanFact("a", .integer(1))]
        span.links = [SpanReference(to: span.context)]
        span.events = [SpanMoment("retry", at: 4)]
        #expect(span.facts.count == 1 && span.links.count == 1 && span.events.count == 1)
    }

    @Test func `recording from many tasks loses nothing but what makes room`() async throws {
        let recorder = TraceRecorder(spanLimit: 100)
        let template = try span(trace: 1)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<500 { recorder.record(template) } }
            }
        }
        #expect(recorder.count == 100)
        #expect(recorder.overwritten == 3900)
    }
}
