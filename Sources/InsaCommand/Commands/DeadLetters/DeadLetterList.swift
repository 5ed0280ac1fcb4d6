import ArgumentParser

/// `insa-agents dead-letters list`.
struct DeadLetterList: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List dead letters, the newest first.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters list
              insa-agents dead-letters list --error-type TimedOut --status failed
              insa-agents dead-letters list --group 1d45173bda765a7a
            """
    )

    @OptionGroup var filter: DeadLetterFilterOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    private static let view = ListView(
        fields: [
            .init(title: "LETTER", name: "id"),
            .init(title: "AGENT", name: "agent"),
            .init(title: "STATUS", name: "status", form: .state),
            .init(title: "GROUP", name: "group"),
            .init(title: "ERROR", name: "error_type"),
            .init(title: "ATTEMPTS", name: "attempts", form: .count),
            .init(title: "CREATED", name: "created_at", form: .time),
            .init(title: "WHY", name: "reason"),
            .init(title: "MESSAGE", name: "error_message", form: .long),
        ],
        nothing: "no dead letters"
    )

    func perform(in context: CommandContext) async throws {
        var request = ServerRequest(.get, "/api/dead-letters")
        request.query = filter.given + page.query
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { list in
            try Self.view.rendered(list, holding: ["items"], context.terminal.style, width: context.terminal.width)
        }
    }
}
