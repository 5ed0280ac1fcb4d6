import ArgumentParser

/// `insa-agents schedules run-now`.
struct ScheduleRunNow: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "run-now",
        abstract: "Run a schedule once beside its times.",
        discussion: """
            EXAMPLES:
              insa-agents schedules run-now nightly-check
            """
    )

    @Argument(help: ArgumentHelp("The schedule.", valueName: "name"))
    var name: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.post, ServerRequest.path("api", "schedules", name, "run-now"))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { ScheduleView.begun($0) }
    }
}
