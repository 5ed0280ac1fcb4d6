import ArgumentParser

/// `insa-agents tasks cancel`.
struct TaskCancel: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Cancel a task that is not settled yet.",
        discussion: """
            EXAMPLES:
              insa-agents tasks cancel $TASK
            """
    )

    @Argument(help: ArgumentHelp("The task.", valueName: "id"))
    var id: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.delete, ServerRequest.path("api", "tasks", id))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { _ in "cancelling \(TerminalText.sanitized(id))" }
    }
}
