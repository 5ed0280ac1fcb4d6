import ArgumentParser

/// `insa-agents workers pause`.
struct WorkerPause: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Let a worker take no further messages; they wait in its mailbox.",
        discussion: """
            EXAMPLES:
              insa-agents workers pause sizing_agent
            """
    )

    @Argument(help: ArgumentHelp("The worker.", valueName: "name"))
    var name: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.post, ServerRequest.path("api", "workers", name, "pause"))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { _ in "paused \(TerminalText.sanitized(name))" }
    }
}
