import HTTPTypes
import Hummingbird
import MessageBus
import NIOCore
import Telemetry

extension Problem {
    static let typePrefix = "https://insa-agents.dev/problems/"

    /// The answer to a request for `path`.
    func response(to path: String, trace: TraceContext?) -> Response {
        var fields = headers
        fields[.contentType] = "application/problem+json"
        let bytes = JSONWriter.object { writer in
            writer.field("type", Self.typePrefix + kind.rawValue)
            writer.field("title", kind.title)
            writer.field("status", kind.status.code)
            writer.field("detail", detail)
            writer.field("instance", path)
            writer.field("trace_id", trace?.traceID.description)
            if let task {
                writer.field("task_id", task.id.description)
                writer.field("task_state", task.state)
            }
            if !faults.isEmpty { writer.field("errors", faults) { $0.value($1) } }
            for member in extra {
                writer.key(member.name)
                writer.raw(member.json)
            }
        }
        return Response(status: kind.status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension JSONWriter {
    mutating func value(_ fault: InputFault) {
        object { writer in
            writer.field("pointer", fault.pointer)
            if let code = fault.code { writer.field("code", code) }
            writer.field("detail", fault.detail)
        }
    }
}
