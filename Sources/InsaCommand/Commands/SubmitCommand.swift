import ArgumentParser
import Foundation

/// `insa-agents submit`: work for a running server.
struct SubmitCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Send a sizing request to a server.",
        discussion: """
            The request is free text, or with --file a file ("-" for standard input)
            that holds free text or a JSON request.

            EXAMPLES:
              insa-agents submit "Atmospheric tank for 5000 bbl, sg 0.9"
              insa-agents submit --file request.json --wait 30 --priority high
              insa-agents submit --file - --async --idempotency-key order-17 < r.json

            \(CommandStatus.help)
            """
    )

    @Argument(help: "The request in English or Spanish.")
    var text: String?

    @Option(help: ArgumentHelp("File with the request, \"-\" for standard input.", valueName: "file"))
    var file: String?

    @Flag(name: .customLong("async"), help: "Do not wait for the result; print the task.")
    var isAsync = false

    @Option(
        help: ArgumentHelp(
            "Seconds to wait for the result, from 0 to 60 (default: the server's).",
            valueName: "seconds"
        )
    )
    var wait: Int?

    @Option(
        help: ArgumentHelp("Makes repeating the command harmless; 1 to 255 visible ASCII characters.", valueName: "key")
    )
    var idempotencyKey: String?

    @Flag(help: "Show every assumption and calculation step.")
    var explain = false

    @OptionGroup var request: RequestOptions
    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard text != nil || file != nil else {
            throw ValidationError(
                "the request is missing: give it as text, or with --file a file (\"-\" for standard input)"
            )
        }
        guard text == nil || file == nil else {
            throw ValidationError("give the request as text or with --file, not both")
        }
        guard !(isAsync && wait != nil) else { throw ValidationError("--async and --wait exclude each other") }
        if let wait, !(0...60).contains(wait) { throw ValidationError("--wait must be from 0 to 60 seconds") }
        if let key = idempotencyKey,
            !(1...255).contains(key.utf8.count) || !key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        {
            throw ValidationError("--idempotency-key must be 1 to 255 visible ASCII characters")
        }
    }

    func perform(in context: CommandContext) async throws {
        let connection = try server.connection(context.environment)
        var outgoing = ServerRequest(.post, "/api/sizing", body: try body(context))
        if isAsync { outgoing.headers.append(("Prefer", "respond-async")) }
        if let wait { outgoing.headers.append(("Prefer", "wait=\(wait)")) }
        if let idempotencyKey { outgoing.headers.append(("Idempotency-Key", idempotencyKey)) }
        let answer = try await connection.accepted(outgoing)
        try context.show(answer, asJSON: output.json) { task in
            let sizing = SizingView(explains: explain, style: context.terminal.style, width: context.terminal.width)
            return TaskView(sizing: sizing).rendered(task)
        }
    }

    private func body(_ context: CommandContext) throws -> Data {
        if let text { return try request.body(text: text) }
        let data = try RequestFile.contents(of: file ?? "-", in: context)
        let start = data.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if start == UInt8(ascii: "{") { return try request.body(document: data) }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw CommandFailure(status: .rejected, message: "the request is not UTF-8 text")
        }
        return try request.body(text: text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
