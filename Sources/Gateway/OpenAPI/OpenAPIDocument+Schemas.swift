import AgentRuntime
import MessageBus
import Sizing

extension OpenAPIDocument {
    /// A field of a body: its name, its type, and the words it may be where there are only a few.
    private struct Field {
        let name: String
        let type: String
        let words: [String]

        init(_ name: String, _ type: String, _ words: [String]) {
            self.name = name
            self.type = type
            self.words = words
        }
    }

    static func schemas(_ writer: inout JSONWriter) {
        let problem = ["type", "title", "detail", "instance", "trace_id", "task_id"].map { Field($0, "string", []) }
        schema("Problem", problem + [Field("status", "integer", []), Field("errors", "array", [])], &writer)
        for body in OpenAPIOperation.Body.allCases { schema(body.rawValue, fields(of: body), &writer) }
    }

    private static func fields(of body: OpenAPIOperation.Body) -> [Field] {
        switch body {
        case .sizing:
            submission + [
                Field("customer", "string", []), Field("requirements", "string", []), Field("equipment", "array", []),
                Field("allow_provisional", "boolean", []), Field("locale_hint", "string", languages),
                Field("units", "string", UnitSystem.allCases.map(\.rawValue)), Field("sensitivity", "boolean", []),
            ]
        case .parse: [Field("text", "string", []), Field("locale_hint", "string", languages)]
        case .query: submission + [Field("query", "string", [])]
        case .replay:
            [
                Field("agent", "string", []), Field("error_type", "string", []),
                Field("status", "string", DeadLetterStatus.allCases.map(\.rawValue)), Field("since", "string", []),
                Field("before", "string", []), Field("group", "string", []), Field("ids", "array", []),
                Field("limit", "integer", []), Field("rate_per_second", "number", []),
                Field("stop_after", "integer", []), Field("expected", "integer", []), Field("dry_run", "boolean", []),
            ]
        case .annotation: [Field("text", "string", []), Field("author", "string", [])]
        case .schedule:
            [
                Field("name", "string", []), Field("agent", "string", []), Field("request", "object", []),
                Field("timing", "string", []), Field("time_zone", "string", []), Field("missed", "string", []),
                Field("priority", "string", Priority.allCases.map(\.description)),
                Field("deadline_seconds", "number", []), Field("paused", "boolean", []),
                Field("replace", "boolean", []),
            ]
        }
    }

    private static var languages: [String] { Language.allCases.map(\.rawValue) }

    private static var submission: [Field] {
        [
            Field("priority", "string", Priority.allCases.map(\.description)), Field("session_id", "string", []),
            Field("deadline_seconds", "number", []),
        ]
    }

    private static func schema(_ name: String, _ fields: [Field], _ writer: inout JSONWriter) {
        writer.field(name) { writer in
            writer.field("type", "object")
            writer.field("additionalProperties", name == "Problem")
            writer.field("properties") { writer in
                for field in fields {
                    writer.field(field.name) { writer in
                        writer.field("type", field.type)
                        if !field.words.isEmpty { writer.field("enum", field.words) { $0.value($1) } }
                    }
                }
            }
        }
    }
}
