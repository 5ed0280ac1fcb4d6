import ArgumentParser

/// `insa-agents dead-letters purge`.
struct DeadLetterPurge: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Delete dead letters that are older than a given time.",
        discussion: """
            Without --status these are replayed and archived letters; letters that wait
            for a decision are only deleted with --status failed and after a day.

            EXAMPLES:
              insa-agents dead-letters purge --older-than 30d
              insa-agents dead-letters purge --older-than 2026-01-01T00:00:00Z
              insa-agents dead-letters purge --older-than 90d --status failed
            """
    )

    @Option(help: ArgumentHelp("An age such as 30d, 12h or 45m, or a time (RFC 3339).", valueName: "age"))
    var olderThan: String

    @Option(help: ArgumentHelp("Only letters with this status.", valueName: "status"))
    var status: String?

    @Option(help: ArgumentHelp("Only letters of this agent.", valueName: "name"))
    var agent: String?

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        var request = ServerRequest(.delete, "/api/dead-letters")
        let filters = [("older_than", olderThan), ("status", status), ("agent", agent)]
        request.query = filters.compactMap { name, value in value.map { (name, $0) } }
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { DetailView.rendered($0, first: [], context.terminal.style) }
    }
}
