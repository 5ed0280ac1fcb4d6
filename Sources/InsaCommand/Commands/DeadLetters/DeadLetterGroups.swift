import ArgumentParser

/// `insa-agents dead-letters groups`.
struct DeadLetterGroups: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "groups",
        abstract: "List the causes of dead letters, those with the most waiting letters first.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters groups
              insa-agents dead-letters groups --agent sizing_agent --status failed
            """
    )

    @Option(help: ArgumentHelp("Most rows, from 1 to 200.", valueName: "count"))
    var limit = 50

    @OptionGroup var filter: DeadLetterFilterOptions
    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    static let view = ListView(
        fields: [
            .init(title: "GROUP", name: "fingerprint"),
            .init(title: "AGENT", name: "agent"),
            .init(title: "WAITING", name: "waiting", form: .count),
            .init(title: "TOTAL", name: "total", form: .count),
            .init(title: "CUSTOMERS", name: "customer_count", form: .count),
            .init(title: "FIRST SEEN", name: "first_seen", form: .time),
            .init(title: "LAST SEEN", name: "last_seen", form: .time),
            .init(title: "ERROR", name: "error_type"),
            .init(title: "CAUSE", name: "pattern", form: .long),
        ],
        nothing: "no dead letters"
    )

    func validate() throws {
        guard (1...200).contains(limit) else { throw ValidationError("--limit must be from 1 to 200") }
    }

    func perform(in context: CommandContext) async throws {
        var request = ServerRequest(.get, "/api/dead-letters/groups")
        request.query = filter.given + [("limit", String(limit))]
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { list in
            try Self.view.rendered(list, holding: ["items"], context.terminal.style, width: context.terminal.width)
        }
    }
}
