import ArgumentParser

/// `insa-agents schedules show`.
struct ScheduleShow: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one schedule with its request and next runs.",
        discussion: """
            EXAMPLES:
              insa-agents schedules show nightly-check
            """
    )

    @Argument(help: ArgumentHelp("The schedule.", valueName: "name"))
    var name: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.get, ServerRequest.path("api", "schedules", name))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { ScheduleView(style: context.terminal.style).rendered($0) }
    }
}
