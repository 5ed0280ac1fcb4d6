import AgentRuntime
import Hummingbird
import Workers

extension Exchange {
    func submitQuery() async throws -> Response {
        let bytes = try await bytes()
        var reader = try ObjectReader(JSONParser.parse(bytes))
        reader.allowOnly(SubmissionFields.names.union(["query"]))
        let fields = SubmissionFields(&reader)
        let text = reader.text("query", limit: SizingBody.textLimit) ?? ""
        if reader.member("query") == nil {
            reader.note("query", "is required")
        } else if text.allSatisfy(\.isWhitespace), reader.faults.isEmpty {
            reader.note("query", "must not be empty")
        }
        try reader.finish()
        // A query nobody could work on still has a plan and questions worth reading.
        return try await submit(Query(text: text), to: Orchestrator.name, fields, body: bytes) { answer in
            var problem = try SizingRefusal(query: answer).problem()
            problem.extra.append(("result", answer.json))
            return problem
        }
    }
}
