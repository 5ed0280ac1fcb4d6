import ArgumentParser

/// `insa-agents schedules remove`.
struct ScheduleRemove: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a schedule.",
        discussion: """
            EXAMPLES:
              insa-agents schedules remove nightly-check
            """
    )

    @Argument(help: ArgumentHelp("The schedule.", valueName: "name"))
    var name: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.delete, ServerRequest.path("api", "schedules", name))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { _ in "removed \(TerminalText.sanitized(name))" }
    }
}
