import AgentRuntime
import Hummingbird
import Sizing
import Workers

extension Exchange {
    func submitSizing() async throws -> Response {
        let bytes = try await bytes()
        let body = try SizingBody(JSONParser.parse(bytes))
        return try await submit(body.request, to: SizingWorker.name, body.submission, body: bytes) { answer in
            try SizingRefusal(answer, structured: body.request.equipment.count).problem()
        }
    }

    /// Reads a text and says what it understood; computes nothing.
    func parseRequirement() async throws -> Response {
        var reader = try ObjectReader(try await json())
        reader.allowOnly(["text", "locale_hint"])
        let text = reader.text("text", limit: SizingBody.textLimit)
        if reader.member("text") == nil { reader.note("text", "is required") }
        let hint = SizingBody.language(&reader)
        try reader.finish()
        return Self.answer(try JSONBytes.encode(RequirementParser().parse(text ?? "", localeHint: hint)))
    }

    func listKinds() -> Response {
        Self.answer(
            JSONWriter.object(capacity: 65_536) { writer in
                writer.field("items", SizingEngine.kinds) { writer, kind in
                    writer.object { writer in
                        writer.field("kind", kind.name)
                        writer.field("title", kind.title[.english])
                        writer.key("inputs")
                        writer.value(kind.jsonSchema().node)
                    }
                }
            }
        )
    }

    func showKind() throws(Problem) -> Response {
        let name = context.parameters.get("kind") ?? ""
        guard let kind = SizingEngine.kinds.first(where: { $0.name == name }) else {
            throw Problem(.notFound, "there is no such kind; /api/sizing/kinds lists them")
        }
        var writer = JSONWriter(capacity: 8192)
        writer.value(kind.jsonSchema().node)
        return Self.answer(writer.bytes, type: "application/schema+json")
    }
}
