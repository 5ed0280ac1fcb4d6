import ArgumentParser

/// `insa-agents schedules pause`.
struct SchedulePause: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Stop a schedule for the time being.",
        discussion: """
            EXAMPLES:
              insa-agents schedules pause nightly-check
            """
    )

    @Argument(help: ArgumentHelp("The schedule.", valueName: "name"))
    var name: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.post, ServerRequest.path("api", "schedules", name, "pause"))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { _ in "paused \(TerminalText.sanitized(name))" }
    }
}
