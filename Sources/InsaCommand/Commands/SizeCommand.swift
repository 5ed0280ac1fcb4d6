import ArgumentParser

/// `insa-agents size`: a calculation, here or on a server.
struct SizeCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "size",
        abstract: "Size equipment from free text.",
        discussion: """
            Calculates in this process; with --server (INSA_SERVER alone is not enough)
            it asks that server instead.

            EXAMPLES:
              insa-agents size "Pump, 500 gpm, sg 0.85, from 20 psig to 250 psig"
              insa-agents size "Tanque para 10.000 barriles, 25 API" --explain
              insa-agents size "Tank, 5000 bbl, sg 0.9" --server http://127.0.0.1:5000

            \(CommandStatus.help)
            """
    )

    @Argument(help: "What is needed, in English or Spanish.")
    var text: String

    @Flag(help: "Show every assumption and calculation step.")
    var explain = false

    @Flag(help: "Assume missing process values; the result is provisional and cannot be quoted.")
    var allowProvisional = false

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let view = SizingView(explains: explain, style: context.terminal.style, width: context.terminal.width)
        guard server.server != nil else { return try calculate(view, context) }
        var request = ServerRequest(.post, "/api/sizing", body: try RequestOptions.encoded(body))
        request.headers.append(("Prefer", "wait=60"))
        let answer = try await server.connection(context.environment).accepted(request)
        try context.show(answer, asJSON: output.json) { TaskView(sizing: view).rendered($0) }
        guard answer.status == 200 else {
            let message = "the result was not there in time; the task goes on"
            throw CommandFailure(status: .tryAgain, message: message, isOnOutput: true)
        }
        guard let result = try answer.json()["result"], !ResultView.isWhole(result) else { return }
        throw Self.partial
    }

    private static let partial = CommandFailure(
        status: .rejected,
        message: "not everything could be sized",
        isOnOutput: true
    )

    private var body: [String: JSONValue] {
        let text: [String: JSONValue] = ["requirements": .string(text)]
        return allowProvisional ? text.merging(["allow_provisional": .bool(true)]) { _, new in new } : text
    }

    private func calculate(_ view: SizingView, _ context: CommandContext) throws {
        let local = LocalSizing(allowProvisional: allowProvisional)
        let result = try local.result(of: text)
        try context.terminal.write(output.json ? try result.formatted : view.rendered(result))
        guard ResultView.isWhole(result) else { throw Self.partial }
    }
}
