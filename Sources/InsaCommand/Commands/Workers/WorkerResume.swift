import ArgumentParser

/// `insa-agents workers resume`.
struct WorkerResume: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Let a paused worker take messages again.",
        discussion: """
            EXAMPLES:
              insa-agents workers resume sizing_agent
            """
    )

    @Argument(help: ArgumentHelp("The worker.", valueName: "name"))
    var name: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.post, ServerRequest.path("api", "workers", name, "resume"))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { _ in "resumed \(TerminalText.sanitized(name))" }
    }
}
