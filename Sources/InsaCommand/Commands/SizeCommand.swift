import ArgumentParser
import Sizing
import Workers

/// `insa-agents size`: a calculation, here or on a server; of a text, or of a file of many items.
struct SizeCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "size",
        abstract: "Size equipment from free text or from a file of items.",
        discussion: """
            Calculates in this process; with --server (INSA_SERVER alone is not enough)
            it asks that server instead.

            A file holds a list of items, each {kind, inputs, tag?} or {text, tag?}; one
            faulty item does not stop the others. With --output the results are written
            as JSON Lines, each once: whatever ends the command, the same one goes on
            from there. `insa-agents kinds` lists kinds and inputs.

            EXAMPLES:
              insa-agents size "Pump, 500 gpm, sg 0.85, from 20 psig to 250 psig"
              insa-agents size "Tanque para 10.000 barriles, 25 API" --explain
              insa-agents size "Tank, 5000 bbl, sg 0.9" --units si --sensitivity
              insa-agents size --file plant.yaml --csv --sheet plant.html
              insa-agents size --file items.jsonl --output results.jsonl
              insa-agents size "Tank, 5000 bbl, sg 0.9" --server http://127.0.0.1:5000

            \(CommandStatus.help)
            """
    )

    @Argument(help: "What is needed, in English or Spanish.")
    var text: String?

    @Flag(help: "Show every assumption and calculation step.")
    var explain = false

    @Flag(help: "Print comma-separated values, one row for each output.")
    var csv = false

    @OptionGroup var files: BatchFileOptions
    @OptionGroup var sizing: SizingOptions
    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard text != nil || files.file != nil else {
            throw ValidationError("what is to be sized is missing: give it as text, or with --file a file of items")
        }
        guard text == nil || files.file == nil else { throw ValidationError("give a text or --file, not both") }
        guard !(output.json && csv) else { throw ValidationError("--json and --csv exclude each other") }
        guard files.output == nil || !(csv || explain || sizing.sheets.sheet != nil) else {
            throw ValidationError("--output has everything; --csv, --explain and --sheet do not go with it")
        }
        guard sizing.sheets.sheet == nil || server.server == nil else {
            throw ValidationError("--sheet is made here; a server has one of each task at /api/tasks/{id}/sheet")
        }
        guard files.file == nil || server.server == nil else {
            throw ValidationError("--file is calculated here; `insa-agents submit --file` sends one to a server")
        }
    }

    func perform(in context: CommandContext) async throws {
        if let file = files.file { return try await SizeFile(self, in: context).perform(file) }
        let text = text ?? ""
        guard server.server != nil else { return try await calculate(text, context) }
        var request = ServerRequest(.post, "/api/sizing", body: try RequestOptions.encoded(body(text)))
        request.headers.append(("Prefer", "wait=60"))
        let answer = try await server.connection(context.environment).accepted(request)
        let view = view(context)
        guard answer.status == 200, let result = try answer.json()["result"] else {
            try context.show(answer, asJSON: output.json) { TaskView(sizing: view).rendered($0) }
            let message = "the result was not there in time; the task goes on"
            throw CommandFailure(status: .tryAgain, message: message, isOnOutput: true)
        }
        if csv {
            try show(try LocalSizing.answer(from: result), context)
        } else {
            try context.show(answer, asJSON: output.json) { TaskView(sizing: view).rendered($0) }
        }
        guard ResultView.isWhole(result) else { throw Self.partial }
    }

    func view(_ context: CommandContext) -> SizingView {
        SizingView(explains: explain, style: context.terminal.style, width: context.terminal.width)
    }

    private static let partial = CommandFailure(
        status: .rejected,
        message: "not everything could be sized",
        isOnOutput: true
    )

    private func body(_ text: String) -> [String: JSONValue] {
        sizing.members.merging(["requirements": .string(text)]) { _, new in new }
    }

    private func calculate(_ text: String, _ context: CommandContext) async throws {
        let answer = try LocalSizing(options: sizing.batch).answer(to: text)
        let result = try LocalSizing.result(of: answer)
        if csv {
            try show(answer, context)
        } else {
            try context.terminal.write(output.json ? try result.formatted : view(context).rendered(result))
        }
        if var sheets = SheetFile(sizing, language: RequirementParser().parse(text).language) {
            sheets.add(answer.equipment)
            try await sheets.write(context)
        }
        guard ResultView.isWhole(result) else { throw Self.partial }
    }
}
