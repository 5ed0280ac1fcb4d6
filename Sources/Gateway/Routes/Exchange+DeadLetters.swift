import AgentRuntime
import Hummingbird
import MessageBus

extension Exchange {
    func listDeadLetters() async throws -> Response {
        let query = query
        try query.allowOnly("agent", "error_type", "status", "since", "limit", "cursor")
        var filter = DeadLetterFilter()
        filter.agent = try query.worker("agent", among: workerNames)
        filter.errorType = query.text("error_type")
        filter.statuses = try query.words("status", DeadLetterStatus.self) ?? []
        filter.since = try query.time("since")
        let page = await runtime.deadLetters(filter, after: try query.cursor(), limit: try query.limit())
        return Self.answer(page) { $0.value($1, isWhole: false) }
    }

    func showDeadLetter() async throws -> Response {
        let id = try id()
        guard let letter = await runtime.deadLetter(id) else { throw DeadLetterError.unknown(id) }
        return Self.answer(letter.json())
    }

    func replayDeadLetter() async throws -> Response {
        let task = try await runtime.replay(try id())
        return Self.answer(task.json(), status: .accepted, headers: [.location: "/api/tasks/\(task.id)"])
    }

    func replayDeadLetters() async throws -> Response {
        let order = try ReplayOrder(try await json(), workers: workerNames)
        let report = try await runtime.replay(
            matching: order.filter,
            limit: order.limit,
            ratePerSecond: order.ratePerSecond,
            isDryRun: order.isDryRun
        )
        return Self.answer(
            JSONWriter.object { writer in
                writer.field("dry_run", report.isDryRun)
                writer.field("matched", report.matched) { $0.value($1.description) }
                writer.field("replayed", report.replayed) { $0.value($1.description) }
                writer.field("failed", report.failed.sorted { $0.key < $1.key }) { writer, failure in
                    writer.object { writer in
                        writer.field("id", failure.key.description)
                        writer.field("reason", failure.value)
                    }
                }
            },
            status: report.isDryRun ? .ok : .accepted
        )
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
        Self.answer(try await runtime.archive(try id()).json())
    }

    func purgeDeadLetters() async throws -> Response {
        let query = query
        try query.allowOnly("older_than", "status")
        let rule = "must be an age such as 30d, 12h or 45m, or a time such as 2026-01-02T03:04:05Z"
        guard let age = try query.value("older_than", rule, Self.age) else {
            throw QueryReader.refusal("older_than", "is required")
        }
        let statuses = try query.words("status", DeadLetterStatus.self)
        let count = await runtime.purge(olderThan: age, statuses: statuses ?? [.replayed, .archived])
        return Self.answer(JSONWriter.object { $0.field("deleted", count) })
    }

    private static func age(_ text: String) -> Duration? {
        if let time = Timestamp(rfc3339: text) {
            let age = TimestampSource.system.now.milliseconds - time.milliseconds
            return age >= 0 ? .milliseconds(age) : nil
        }
        let units: [Character: Int64] = ["d": 86_400, "h": 3600, "m": 60, "s": 1]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
            (0...36_500).contains(count)
        else { return nil }
        return .seconds(count * unit)
    }
}
