import ArgumentParser
import Foundation

/// `insa-agents dead-letters annotate`.
struct DeadLetterAnnotate: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Add a note to a dead letter.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters annotate $LETTER "customer was called"
            """
    )

    @Argument(help: ArgumentHelp("The letter.", valueName: "id"))
    var id: String

    @Argument(help: "The note.")
    var text: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let body = try JSONEncoder().encode(["text": text])
        let request = ServerRequest(.post, ServerRequest.path("api", "dead-letters", id, "annotations"), body: body)
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { _ in "noted on \(TerminalText.sanitized(id))" }
    }
}
