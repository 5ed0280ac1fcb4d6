import ArgumentParser

/// `insa-agents workers list`.
struct WorkerList: ClientCommand {
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
            .init(title: "LAST ERROR", name: "last_error", form: .long),
        ],
        nothing: "no workers"
    )

    func perform(in context: CommandContext) async throws {
        let answer = try await server.connection(context.environment).accepted(ServerRequest(.get, "/health/workers"))
        try context.show(answer, asJSON: output.json) { list in
            try Self.view.rendered(
                list,
                holding: ["workers", "items"],
                context.terminal.style,
                width: context.terminal.width
            )
        }
    }
}
