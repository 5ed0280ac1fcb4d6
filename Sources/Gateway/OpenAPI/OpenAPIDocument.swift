import HTTPTypes

/// The interface as an OpenAPI 3.1 document, made from the table of routes.
enum OpenAPIDocument {
    static func json(version: String) -> [UInt8] {
        JSONWriter.object(capacity: 32_768) { writer in
            writer.field("openapi", "3.1.0")
            writer.field("info") { writer in
                writer.field("title", "insa-agents")
                writer.field("version", version)
            }
            writer.field("paths") { paths(&$0) }
            writer.field("components") { writer in
                writer.field("schemas") { schemas(&$0) }
                writer.field("securitySchemes") { writer in
                    writer.field("key") { writer in
                        writer.field("type", "http")
                        writer.field("scheme", "bearer")
                    }
                }
            }
        }
    }

    private static func paths(_ writer: inout JSONWriter) {
        for (path, routes) in Dictionary(grouping: RouteTable.all, by: \.template).sorted(by: { $0.key < $1.key }) {
            writer.field(path) { writer in
                for route in routes {
                    guard let entry = OpenAPIOperation.all["\(route.method.rawValue) \(path)"] else { continue }
                    writer.field(route.method.rawValue.lowercased()) { operation(entry, route, &$0) }
                }
            }
        }
    }

    private static func operation(_ entry: OpenAPIOperation, _ route: Route, _ writer: inout JSONWriter) {
        writer.field("summary", entry.summary)
        let inPath = route.template.split(separator: "/").filter { $0.hasPrefix("{") }.map {
            String($0.dropFirst().dropLast())
        }
        let parameters = inPath.map { ($0, "path") } + entry.parameters.map { ($0, "query") }
        writer.field("parameters", parameters) { writer, parameter in
            writer.object { writer in
                writer.field("name", parameter.0)
                writer.field("in", parameter.1)
                writer.field("required", parameter.1 == "path")
                writer.field("schema") { $0.field("type", "string") }
            }
        }
        if let body = entry.body {
            writer.field("requestBody") { writer in
                writer.field("required", true)
                writer.field("content") { content("application/json", "#/components/schemas/\(body.rawValue)", &$0) }
            }
        }
        writer.field("responses") { responses(entry, &$0) }
        if route.role != nil { writer.field("security", [true, false]) { security($1, &$0) } }
    }

    /// A key, or none where none is configured.
    private static func security(_ needsKey: Bool, _ writer: inout JSONWriter) {
        writer.object { writer in
            if needsKey { writer.field("key", [String]()) { $0.value($1) } }
        }
    }

    private static func responses(_ entry: OpenAPIOperation, _ writer: inout JSONWriter) {
        for status in entry.answers {
            writer.field(String(status)) { writer in
                writer.field("description", entry.summary)
                writer.field("content") { writer in
                    for type in [entry.type] + entry.otherTypes { content(type, nil, &writer) }
                }
            }
        }
        writer.field("default") { writer in
            writer.field("description", "What went wrong")
            writer.field("content") { content("application/problem+json", "#/components/schemas/Problem", &$0) }
        }
    }

    private static func content(_ type: String, _ reference: String?, _ writer: inout JSONWriter) {
        writer.field(type) { writer in
            writer.field("schema") { writer in
                if let reference { writer.field("$ref", reference) }
            }
        }
    }
}
