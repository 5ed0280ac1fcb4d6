import ArgumentParser
import Foundation
import Sizing

/// `insa-agents kinds`: what can be sized, and what has to be said for it.
struct KindsCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "kinds",
        abstract: "List the kinds of equipment and their inputs.",
        discussion: """
            With --json the inputs are a JSON Schema (draft 2020-12), as the server has it
            at /api/sizing/kinds.

            EXAMPLES:
              insa-agents kinds
              insa-agents kinds pump
              insa-agents kinds separator --json --language es
            """
    )

    @Argument(help: "The kind to describe; all are listed without one.")
    var kind: String?

    @Option(help: ArgumentHelp("Language of the texts: en or es.", valueName: "code"))
    var language: Language = .english

    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        guard let kind else { return try list(context) }
        guard let found = SizingEngine.kinds.first(where: { $0.name == kind }) else {
            let names = SizingEngine.kinds.map(\.name)
            let hint = NearestName.of(kind, among: names).map { "did you mean \($0)? " } ?? ""
            let message = "there is no such kind; \(hint)Known are \(names.joined(separator: ", "))"
            throw CommandFailure(status: .rejected, message: message)
        }
        guard !output.json else { return try context.terminal.write(try Self.schema(found, language).formatted) }
        try context.terminal.write(KindView(kind: found, language: language).rendered(context.terminal))
    }

    private func list(_ context: CommandContext) throws {
        guard !output.json else {
            let schemas = try SizingEngine.kinds.map { try Self.schema($0, language) }
            return try context.terminal.write(try JSONValue.array(schemas).formatted)
        }
        var table = Table([Column("KIND"), Column("WHAT", shrinks: true), Column("REQUIRED", shrinks: true)])
        for kind in SizingEngine.kinds {
            let required = kind.fields.filter { $0.tier == .required }.map(\.name)
            table.append([Cell(kind.name), Cell(kind.title[language]), Cell(required.joined(separator: ", "), .dim)])
        }
        try context.terminal.write(table.rendered(context.terminal.style, width: context.terminal.width))
    }

    private static func schema(_ kind: KindDescription, _ language: Language) throws -> JSONValue {
        try JSONValue(parsing: try JSONEncoder().encode(kind.jsonSchema(language: language)))
    }
}
