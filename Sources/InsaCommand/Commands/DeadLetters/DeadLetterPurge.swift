import ArgumentParser

/// `insa-agents dead-letters purge`.
struct DeadLetterPurge: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Delete dead letters that are older than a given time.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters purge --older-than 2026-01-01T00:00:00Z
            """
    )

    @Option(help: ArgumentHelp("Letters from before this time are deleted (RFC 3339).", valueName: "time"))
    var olderThan: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        var request = ServerRequest(.delete, "/api/dead-letters")
        request.query = [("older_than", olderThan)]
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { DetailView.rendered($0, first: [], context.terminal.style) }
    }
}
