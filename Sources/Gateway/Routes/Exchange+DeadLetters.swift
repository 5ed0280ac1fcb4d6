import AgentRuntime
import Hummingbird
import MessageBus

extension Exchange {
    func listDeadLetters() async throws -> Response {
        let query = query
        try query.allowOnly(DeadLetterFilter.fieldNames.union(["limit", "cursor"]))
        let filter = try DeadLetterFilter(query, workerNames)
        let page = try await runtime.deadLetters(filter, after: try query.cursor(), limit: try query.limit())
        return Self.answer(page) { $0.value($1, isWhole: false) }
    }

    func listDeadLetterGroups() async throws -> Response {
        let query = query
        try query.allowOnly(DeadLetterFilter.fieldNames.union(["limit"]))
        let groups = try await runtime.deadLetterGroups(DeadLetterFilter(query, workerNames), limit: try query.limit())
        return Self.answer(Page(items: groups, next: nil)) { $0.value($1) }
    }

    func showDeadLetter() async throws -> Response {
        let id = try id()
        guard let letter = try await runtime.deadLetter(id) else { throw DeadLetterError.unknown(id) }
        return Self.answer(letter.json())
    }

    func annotateDeadLetter() async throws -> Response {
        let id = try id()
        var reader = try ObjectReader(try await json())
        reader.allowOnly(["text", "author"])
        let text = reader.text("text", limit: 2000) ?? ""
        if text.isEmpty, reader.faults.isEmpty { reader.note("text", "is required") }
        let author = reader.text("author", limit: 100)
        try reader.finish()
        // A key's name cannot be put on by somebody else.
        let letter = try await runtime.annotate(id, author: context.principal.name ?? author ?? "operator", text: text)
        return Self.answer(letter.json(), status: .created)
    }

    func archiveDeadLetter() async throws -> Response {
        Self.answer(try await runtime.archive(try id(), by: actor).json())
    }

    func restoreDeadLetter() async throws -> Response {
        Self.answer(try await runtime.restore(try id(), by: actor).json())
    }

    func purgeDeadLetters() async throws -> Response {
        let query = query
        try query.allowOnly(["older_than", "status", "agent"])
        guard let age = try query.age("older_than") else { throw QueryReader.refusal("older_than", "is required") }
        let count = try await runtime.purge(
            olderThan: age,
            statuses: try query.words("status", DeadLetterStatus.self) ?? [.replayed, .archived],
            agent: try query.worker("agent", among: workerNames),
            by: actor
        )
        return Self.answer(JSONWriter.object { $0.field("deleted", count) })
    }
}
