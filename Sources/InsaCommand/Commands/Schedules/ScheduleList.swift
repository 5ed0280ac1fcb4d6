import ArgumentParser

/// `insa-agents schedules list`.
struct ScheduleList: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List schedules by name, with their next run.",
        discussion: """
            EXAMPLES:
              insa-agents schedules list
              insa-agents schedules list --json
            """
    )

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    private static let view = ListView(
        fields: [
            .init(title: "SCHEDULE", name: "name"),
            .init(title: "STATUS", name: "status", form: .state),
            .init(title: "AGENT", name: "agent"),
            .init(title: "TIMING", name: "timing"),
            .init(title: "ZONE", name: "time_zone"),
            .init(title: "NEXT RUN", name: "next_run_at", form: .time),
            .init(title: "LAST RUN", name: "last_run_at", form: .time),
            .init(title: "MISSED", name: "missed_runs", form: .count),
            .init(title: "FROM", name: "origin"),
            .init(title: "FAULT", name: "fault", form: .long),
        ],
        nothing: "no schedules"
    )

    func perform(in context: CommandContext) async throws {
        let answer = try await server.connection(context.environment).accepted(ServerRequest(.get, "/api/schedules"))
        try context.show(answer, asJSON: output.json) { list in
            try Self.view.rendered(list, holding: ["items"], context.terminal.style, width: context.terminal.width)
        }
    }
}
