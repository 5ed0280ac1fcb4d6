import ArgumentParser

/// `insa-agents dead-letters archive`.
struct DeadLetterArchive: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Put a dead letter aside without replaying it.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters archive $LETTER
            """
    )

    @Argument(help: ArgumentHelp("The letter.", valueName: "id"))
    var id: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.post, ServerRequest.path("api", "dead-letters", id, "archive"))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { _ in "archived \(TerminalText.sanitized(id))" }
    }
}
