import ArgumentParser
import Foundation

/// `insa-agents dead-letters export`.
struct DeadLetterExport: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print dead letters with payload and history, one JSON object a line.",
        discussion: """
            --timeout is the longest silence that is borne. An export that breaks off
            ends with an error, so that half of it is not taken for all of it.

            EXAMPLES:
              insa-agents dead-letters export > letters.jsonl
              insa-agents dead-letters export --group 1d45173bda765a7a --status failed
            """
    )

    @OptionGroup var filter: DeadLetterFilterOptions
    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        var request = ServerRequest(.get, "/api/dead-letters/export")
        request.query = filter.given
        try await server.connection(context.environment).lines(of: request) { line in
            do {
                try context.terminal.write(line)
            } catch {
                let message = "the export cannot be written: \(error.localizedDescription)"
                throw CommandFailure(status: .failure, message: message)
            }
        }
    }
}
