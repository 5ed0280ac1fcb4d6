import ArgumentParser

/// `insa-agents dead-letters show`.
struct DeadLetterShow: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one dead letter with its payload and error history.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters show $LETTER
            """
    )

    @Argument(help: ArgumentHelp("The letter.", valueName: "id"))
    var id: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.get, ServerRequest.path("api", "dead-letters", id))
        let answer = try await server.connection(context.environment).accepted(request)
        let first = [
            "id", "agent", "status", "error_type", "error_message", "reason", "attempts", "created_at", "group",
            "trace_id",
        ]
        try context.show(answer, asJSON: output.json) { DetailView.rendered($0, first: first, context.terminal.style) }
    }
}
