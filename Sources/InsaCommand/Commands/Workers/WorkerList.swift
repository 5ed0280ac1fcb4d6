import ArgumentParser

/// `insa-agents workers list`.
struct WorkerList: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List workers and how they are.",
        discussion: """
            EXAMPLES:
              insa-agents workers list
              insa-agents workers list --json
            """
    )

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    private static let view = ListView(
        fields: [
            .init(title: "WORKER", name: "name"),
            .init(title: "STATUS", name: "status", form: .state),
            .init(title: "ACTIVE", name: "active_requests", form: .count),
            .init(title: "QUEUED", name: "queue_size", form: .count),
            .init(title: "OLDEST", name: "oldest_message_age_seconds", form: .age),
            .init(title: "RESTARTS", name: "restarts", form: .count),
            .init(title: "BREAKER", name: "breaker", form: .state),
            .init(title: "UPTIME", name: "uptime_seconds", form: .age),
            .init(title: "NOTES", name: "notes", form: .long),
            .init(title: "LAST ERROR", name: "last_error", form: .long),
        ],
        nothing: "no workers"
    )

    func perform(in context: CommandContext) async throws {
        let answer = try await server.connection(context.environment).accepted(ServerRequest(.get, "/health/workers"))
        try context.show(answer, asJSON: output.json) { list in
            try Self.view.rendered(
                Self.withPauses(list),
                holding: ["workers", "items"],
                context.terminal.style,
                width: context.terminal.width
            )
        }
    }

    /// A paused worker is healthy, and yet does nothing: its status says so.
    private static func withPauses(_ list: JSONValue) -> JSONValue {
        guard var answer = list.members, let workers = answer["workers"]?.items else { return list }
        let shown = workers.map { worker -> JSONValue in
            guard worker["paused"]?.flag == true, var members = worker.members else { return worker }
            let status = worker["status"]?.text ?? "healthy"
            members["status"] = .string(status == "healthy" ? "paused" : "\(status), paused")
            return .object(members)
        }
        answer["workers"] = .array(shown)
        return .object(answer)
    }
}
