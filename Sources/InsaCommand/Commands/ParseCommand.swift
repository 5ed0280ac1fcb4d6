import ArgumentParser
import Foundation
import Sizing

/// `insa-agents parse`: what a request in free text is understood as.
struct ParseCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Show what a free text is understood as, and what has to be asked.",
        discussion: """
            Computes nothing. On a terminal what was understood stands out in the text. With
            several items in the text each is shown; --json prints an array then.

            EXAMPLES:
              insa-agents parse "3-phase separator, 10,000 BPD, 30 % water, 500 psig"
              insa-agents parse "Bomba para 80 m3/h de agua, altura de 45 metros" --json
              insa-agents parse "10,000 BPD" --language es

            \(CommandStatus.help)
            """
    )

    @Argument(help: "A request, in English or Spanish.")
    var text: String

    @Option(help: ArgumentHelp("Language to assume where the words do not tell: en or es.", valueName: "code"))
    var language: Language?

    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let items = RequirementParser().parseItems(text, localeHint: language)
        if output.json {
            let documents = try items.map { try JSONValue(parsing: try JSONEncoder().encode($0)) }
            try context.terminal.write(try (documents.count == 1 ? documents[0] : .array(documents)).formatted)
        } else {
            let view = ParseView(text: text, style: context.terminal.style, width: context.terminal.width)
            try context.terminal.write(try view.rendered(items))
        }
        guard items.allSatisfy({ $0.status == .ok }) else {
            throw CommandFailure(status: .rejected, message: "not everything is clear", isOnOutput: true)
        }
    }
}
