import ArgumentParser

/// `insa-agents tasks list`.
struct TaskList: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List tasks, the newest first.",
        discussion: """
            EXAMPLES:
              insa-agents tasks list
              insa-agents tasks list --state running --agent sizing_agent
              insa-agents tasks list --since 2026-01-02T00:00:00Z --json
            """
    )

    @Option(help: ArgumentHelp("Only tasks in this state, such as queued, running or dead.", valueName: "state"))
    var state: String?

    @Option(help: ArgumentHelp("Only tasks of this agent.", valueName: "name"))
    var agent: String?

    @Option(help: ArgumentHelp("Only tasks of this conversation.", valueName: "id"))
    var session: String?

    @Option(help: ArgumentHelp("Only tasks created at or after this time (RFC 3339).", valueName: "time"))
    var since: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    private static let view = ListView(
        fields: [
            .init(title: "TASK", name: "task_id"),
            .init(title: "AGENT", name: "agent"),
            .init(title: "STATE", name: "state", form: .state),
            .init(title: "PRIORITY", name: "priority"),
            .init(title: "ATTEMPTS", name: "attempts", form: .count),
            .init(title: "CREATED", name: "created_at", form: .time),
        ],
        nothing: "no tasks"
    )

    func perform(in context: CommandContext) async throws {
        var request = ServerRequest(.get, "/api/tasks")
        let filters = [("state", state), ("agent", agent), ("session_id", session), ("since", since)]
        request.query = filters.compactMap { name, value in value.map { (name, $0) } } + page.query
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { list in
            try Self.view.rendered(list, holding: ["items"], context.terminal.style, width: context.terminal.width)
        }
    }
}
