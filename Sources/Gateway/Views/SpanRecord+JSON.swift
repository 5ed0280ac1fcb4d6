import AgentRuntime
import Telemetry

extension JSONWriter {
    mutating func value(_ trace: TraceSummary) {
        object { writer in
            writer.field("trace_id", trace.traceID.description)
            writer.field("name", trace.name)
            writer.field("start", Timestamp(nanoseconds: trace.start))
            writer.field("duration_seconds", Double(trace.end > trace.start ? trace.end - trace.start : 0) / 1e9)
            writer.field("spans", trace.spans)
            writer.field("error", trace.hasError)
        }
    }

    mutating func value(_ span: SpanRecord) {
        object { writer in
            writer.field("span_id", span.context.spanID.description)
            writer.field("parent_span_id", span.parent?.description)
            writer.field("name", span.name)
            writer.field("role", "\(span.role)")
            writer.field("start", Timestamp(nanoseconds: span.start))
            writer.field("start_unix_nanoseconds", String(span.start))
            writer.field("duration_seconds", Double(span.nanoseconds) / 1e9)
            writer.outcome(of: span)
            writer.field("agent", span.agent)
            writer.field("message_id", span.messageID)
            writer.field("attempt", span.attempt)
            writer.field("priority", span.priority?.labelValue)
            writer.field("attributes") { $0.members(of: span.facts) }
            writer.moments(of: span)
        }
    }

    private mutating func outcome(of span: SpanRecord) {
        switch span.outcome {
        case .unset: field("status", "unset")
        case .ok: field("status", "ok")
        case .error(let message):
            field("status", "error")
            field("error", message)
        }
    }

    private mutating func moments(of span: SpanRecord) {
        field("events", span.events) { writer, moment in
            writer.object { writer in
                writer.field("name", moment.name)
                writer.field("at", Timestamp(nanoseconds: moment.at))
                writer.field("attributes") { $0.members(of: moment.facts) }
            }
        }
        field("links", span.links) { writer, link in
            writer.object { writer in
                writer.field("trace_id", link.traceID.description)
                writer.field("span_id", link.spanID.description)
            }
        }
    }

    /// Each name once: a name that comes twice would make the object unreadable for strict readers.
    private mutating func members(of facts: [SpanFact]) {
        for (index, fact) in facts.enumerated() where !facts[..<index].contains(where: { $0.name == fact.name }) {
            switch fact.value {
            case .string(let text): field(fact.name, text)
            case .integer(let number): field(fact.name, Int(number))
            case .double(let number): field(fact.name, number)
            case .bool(let flag): field(fact.name, flag)
            }
        }
    }
}

extension Timestamp {
    fileprivate init(nanoseconds: UInt64) {
        self.init(milliseconds: Int64(clamping: nanoseconds / 1_000_000))
    }
}
