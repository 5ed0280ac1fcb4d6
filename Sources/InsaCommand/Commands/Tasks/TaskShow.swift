import ArgumentParser

/// `insa-agents tasks show`.
struct TaskShow: ClientCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one task.",
        discussion: """
            EXAMPLES:
              insa-agents tasks show $TASK
              insa-agents tasks show $TASK --explain
            """
    )

    @Argument(help: ArgumentHelp("The task.", valueName: "id"))
    var id: String

    @Flag(help: "Show why the task is where it is, instead of the task.")
    var explain = false

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let path = explain ? ServerRequest.path("api", "tasks", id, "explain") : ServerRequest.path("api", "tasks", id)
        let answer = try await server.connection(context.environment).accepted(ServerRequest(.get, path))
        let first = ["task_id", "agent", "state", "priority", "attempts", "created_at", "completed_at", "trace_id"]
        try context.show(answer, asJSON: output.json) { DetailView.rendered($0, first: first, context.terminal.style) }
    }
}
