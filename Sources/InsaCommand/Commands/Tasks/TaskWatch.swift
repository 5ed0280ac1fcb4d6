import ArgumentParser

/// `insa-agents tasks watch`.
struct TaskWatch: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Follow a task until it is settled.",
        discussion: """
            One line per change; with --json the data of each event as it came.
            --timeout is the longest silence that is borne. Ends with 0 when the task is
            completed, 65 when nothing of the request could be done, 1 when it is dead,
            expired or cancelled.

            EXAMPLES:
              insa-agents tasks watch $TASK
            """
    )

    @Argument(help: ArgumentHelp("The task.", valueName: "id"))
    var id: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        var request = ServerRequest(.get, ServerRequest.path("api", "tasks", id, "events"))
        request.headers.append(("Accept", "text/event-stream"))
        let view = SizingView(explains: false, style: context.terminal.style, width: context.terminal.width)
        var progress = TaskProgress(id: id, view: ResultView(sizing: view))
        try await server.connection(context.environment).events(of: request) { event in
            guard event.name != "end" else { return false }
            let line = progress.line(for: event)
            if let text = output.json ? event.data : line { try context.terminal.write(text) }
            return true
        }
        if let failure = progress.failure { throw failure }
    }
}
