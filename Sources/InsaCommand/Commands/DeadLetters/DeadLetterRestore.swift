import ArgumentParser

/// `insa-agents dead-letters restore`.
struct DeadLetterRestore: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Take a dead letter out of the archive.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters restore $LETTER
            """
    )

    @Argument(help: ArgumentHelp("The letter.", valueName: "id"))
    var id: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let request = ServerRequest(.post, ServerRequest.path("api", "dead-letters", id, "restore"))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { _ in "restored \(TerminalText.sanitized(id))" }
    }
}
