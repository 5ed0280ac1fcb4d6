import ArgumentParser

/// `insa-agents audit`.
struct AuditCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "List what operators did, the latest first.",
        discussion: """
            EXAMPLES:
              insa-agents audit
              insa-agents audit --limit 200 --json
            """
    )

    @OptionGroup var page: PageOptions
    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    private static let view = ListView(
        fields: [
            .init(title: "WHEN", name: "at", form: .time),
            .init(title: "WHO", name: "actor"),
            .init(title: "DID", name: "action"),
            .init(title: "TO", name: "target", form: .long),
            .init(title: "DETAIL", name: "detail", form: .long),
        ],
        nothing: "nothing was done yet"
    )

    func perform(in context: CommandContext) async throws {
        var request = ServerRequest(.get, "/api/audit")
        request.query = page.query
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { list in
            try Self.view.rendered(list, holding: ["items"], context.terminal.style, width: context.terminal.width)
        }
    }
}
