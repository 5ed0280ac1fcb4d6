import ArgumentParser

/// `insa-agents workers restart`.
struct WorkerRestart: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "restart",
        abstract: "Replace a worker by a fresh one; its messages wait.",
        discussion: """
            EXAMPLES:
              insa-agents workers restart sizing_agent
            """
    )

    @Argument(help: ArgumentHelp("The worker.", valueName: "name"))
    var name: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.post, ServerRequest.path("api", "workers", name, "restart"))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { _ in "restarting \(TerminalText.sanitized(name))" }
    }
}
