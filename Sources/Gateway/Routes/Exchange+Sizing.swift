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

    func listKinds() throws(Problem) -> Response {
        let language = try language()
        return Self.answer(
            JSONWriter.object(capacity: 65_536) { writer in
                writer.field("items", SizingEngine.kinds) { writer, kind in
                    writer.object { writer in
                        writer.field("kind", kind.name)
                        writer.field("title", kind.title[language])
                        writer.key("inputs")
                        writer.value(kind.jsonSchema(language: language).node)
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
        let language = try language()
        var writer = JSONWriter(capacity: 8192)
        writer.value(kind.jsonSchema(language: language).node)
        return Self.answer(writer.bytes, type: "application/schema+json")
    }

    /// The language of descriptions: the parameter `language`, or else the first of `Accept-Language` that there is.
    private func language() throws(Problem) -> Language {
        let query = query
        try query.allowOnly("language")
        let rule = "must be one of \(Language.allCases.map(\.rawValue).joined(separator: ", "))"
        if let asked = try query.value("language", rule, Language.init(rawValue:)) { return asked }
        let accepted = (request.headers[.acceptLanguage] ?? "").prefix(1_000).split(separator: ",").lazy
        let languages = accepted.compactMap { range in
            Language(rawValue: range.drop { $0 == " " }.prefix { $0.isLetter }.lowercased())
        }
        return languages.first ?? .english
    }
}
