import ArgumentParser

/// `insa-agents tasks show`.
struct TaskShow: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one task.",
        discussion: """
            EXAMPLES:
              insa-agents tasks show $TASK
              insa-agents tasks show $TASK --json
            """
    )

    @Argument(help: ArgumentHelp("The task.", valueName: "id"))
    var id: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.get, ServerRequest.path("api", "tasks", id))
        let answer = try await server.connection(context.environment).accepted(request)
        let terminal = context.terminal
        let first = ["task_id", "agent", "state", "priority", "attempts", "created_at", "completed_at", "trace_id"]
        try context.show(answer, asJSON: output.json) { task in
            guard var members = task.members, let result = members.removeValue(forKey: "result"), result != .null else {
                return DetailView.rendered(task, first: first, terminal.style)
            }
            let view = ResultView(sizing: SizingView(explains: false, style: terminal.style, width: terminal.width))
            return DetailView.rendered(.object(members), first: first, terminal.style) + "\n\n" + view.rendered(result)
        }
    }
}
