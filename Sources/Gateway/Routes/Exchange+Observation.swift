import AgentRuntime
import Hummingbird
import Telemetry

extension Exchange {
    func showStats() -> Response {
        Self.answer(runtime.stats().json())
    }

    func listTraces() throws(Problem) -> Response {
        let query = query
        try query.allowOnly("limit")
        let traces = core.telemetry.tracer.recorder.recent(try query.limit())
        return Self.answer(
            JSONWriter.object { writer in
                writer.field("items", traces) { $0.value($1) }
                writer.field("next_cursor", String?.none)
            }
        )
    }

    func showTrace() throws(Problem) -> Response {
        guard let id = context.parameters.get("trace_id").flatMap({ TraceID($0) }) else {
            throw Problem(.notFound, "a trace id is 32 lowercase hexadecimal digits")
        }
        let spans = runtime.trace(id)
        guard !spans.isEmpty else {
            throw Problem(.notFound, "this trace was not recorded, or has made room for newer ones")
        }
        return Self.answer(
            JSONWriter.object(capacity: spans.count * 512) { writer in
                writer.field("trace_id", id.description)
                writer.field("spans", spans) { $0.value($1) }
            }
        )
    }
}
