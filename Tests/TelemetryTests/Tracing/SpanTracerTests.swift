import ServiceContextModule
import Telemetry
import Testing
import Tracing

struct SpanTracerTests {
    struct Boom: Error {}

    struct Headers: Extractor, Injector {
        func extract(key: String, from carrier: [String: String]) -> String? { carrier[key] }
        func inject(_ value: String, forKey key: String, into carrier: inout [String: String]) { carrier[key] = value }
    }

    private let recorder = TraceRecorder()
    private let tracer: SpanTracer

    init() {
        tracer = SpanTracer(recorder: recorder, identifiers: IdentifierSource(seed: 1))
    }

    @Test func `spans inside spans are one trace and know their parents`() async throws {
        await tracer.withSpan("outer", ofKind: .server) { _ in
            await Task.yield()
            tracer.withSpan("inner") { _ in }
        }
        let spans = recorder.trace(try #require(recorder.recent().first?.traceID))
        let outer = try #require(spans.first { $0.name == "outer" })
        let inner = try #require(spans.first { $0.name == "inner" })
        #expect(outer.parent == nil && outer.role == .server)
        #expect(inner.parent == outer.context.spanID)
    }

    @Test func `the runtime's own spans and those of libraries join`() throws {
        let own = tracer.begin()
        var context = ServiceContext.topLevel
        context.traceContext = own
        tracer.withSpan("library", context: context) { _ in }
        let span = try #require(recorder.trace(own.traceID).first)
        #expect(span.parent == own.spanID)
    }

    @Test func `an error that leaves a span is its outcome and an event`() throws {
        #expect(throws: Boom.self) { try tracer.withSpan("work") { _ in throw Boom() } }
        let span = try #require(recorder.recent().first.flatMap { recorder.trace($0.traceID).first })
        #expect(span.outcome == .error("Boom"))
        #expect(span.events.map(\.name) == ["exception"])
    }

    @Test func `attributes, events, links, name and status are recorded`() throws {
        let other = tracer.begin()
        tracer.withSpan("work") { span in
            span.operationName = "better name"
            span.attributes["count"] = 3
            span.attributes["name"] = "pump"
            span.addEvent(SpanEvent(name: "checked"))
            var context = ServiceContext.topLevel
            context.traceContext = other
            span.addLink(SpanLink(context: context, attributes: [:]))
            span.addLink(SpanLink(context: .topLevel, attributes: [:]))
            span.setStatus(SpanStatus(code: .ok))
        }
        let span = try #require(recorder.recent().first.flatMap { recorder.trace($0.traceID).first })
        #expect(span.name == "better name")
        #expect(span.facts == [SpanFact("count", .integer(3)), SpanFact("name", .string("pump"))])
        #expect(span.events.map(\.name) == ["checked"])
        #expect(span.links == [SpanReference(to: other)])
        #expect(span.outcome == .ok)
    }

    @Test func `a span ends once, and what comes later changes nothing`() throws {
        let span = tracer.startSpan("work")
        span.end()
        span.operationName = "later"
        span.addEvent("later")
        span.end()
        #expect(!span.isRecording)
        #expect(recorder.count == 1)
        #expect(recorder.recent().first?.name == "work")
    }

    @Test func `a span cannot be flooded`() throws {
        tracer.withSpan("work") { span in
            for number in 0..<1000 {
                span.addEvent(SpanEvent(name: "event \(number)"))
                span.attributes["key \(number)"] = number
            }
        }
        let span = try #require(recorder.recent().first.flatMap { recorder.trace($0.traceID).first })
        #expect(span.events.count == 128)
        #expect(span.facts.count == 128)
    }

    @Test func `headers go out as they came in, with the own span as the parent`() throws {
        let incoming = ["traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "tracestate": "v=1"]
        var context = ServiceContext.topLevel
        tracer.extract(incoming, into: &context, using: Headers())
        let span = tracer.startSpan("work", context: context)
        var outgoing: [String: String] = [:]
        tracer.inject(span.context, into: &outgoing, using: Headers())
        let sent = try #require(outgoing["traceparent"].flatMap { TraceContext(traceparent: $0) })
        #expect(sent.traceID.description == "0af7651916cd43dd8448eb211c80319c")
        #expect(sent.spanID.description != "b7ad6b7169203331")
        #expect(outgoing["tracestate"] == "v=1")
    }

    @Test(arguments: [[:], ["traceparent": "nonsense"], ["tracestate": "a=1"]])
    func `headers that make no sense begin a new trace`(headers: [String: String]) {
        var context = ServiceContext.topLevel
        tracer.extract(headers, into: &context, using: Headers())
        #expect(context.traceContext == nil)
    }

    @Test func `a trace the caller does not record is not recorded here, but goes on`() throws {
        let headers = ["traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"]
        var context = ServiceContext.topLevel
        tracer.extract(headers, into: &context, using: Headers())
        tracer.withSpan("work", context: context) { span in
            #expect(!span.isRecording)
            #expect(span.context.traceContext?.traceID.description == "0af7651916cd43dd8448eb211c80319c")
        }
        #expect(recorder.count == 0)
    }
}
