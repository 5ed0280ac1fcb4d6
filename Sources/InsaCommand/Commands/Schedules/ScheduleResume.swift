import ArgumentParser

/// `insa-agents schedules resume`.
struct ScheduleResume: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Let a paused schedule go on with its next run.",
        discussion: """
            EXAMPLES:
              insa-agents schedules resume nightly-check
            """
    )

    @Argument(help: ArgumentHelp("The schedule.", valueName: "name"))
    var name: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.post, ServerRequest.path("api", "schedules", name, "resume"))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { ScheduleView(style: context.terminal.style).rendered($0) }
    }
}
