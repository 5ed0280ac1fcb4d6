import Workers

/// `insa-agents size --file`: many items, shown or written to a file of results.
struct SizeFile {
    private let command: SizeCommand
    private let context: CommandContext

    init(_ command: SizeCommand, in context: CommandContext) {
        self.command = command
        self.context = context
    }

    func perform(_ path: String) async throws {
        try checkPaths(path)
        let input = try BatchInput(path: path, format: command.files.format, in: context)
        let run = BatchRun(input: input, options: command.sizing.batch, context: context)
        var sheets = SheetFile(command.sizing)
        try sheets?.checkRoom(for: input.count)
        let summary =
            if let output = command.files.output {
                try await write(run, to: output)
            } else if command.output.json {
                try await json(run, &sheets)
            } else if command.csv {
                try await csv(run, &sheets)
            } else {
                try await table(run, &sheets)
            }
        // Whoever stops a run does not wait for paper.
        if let failure = summary.failure, failure.status == .interrupted { throw failure }
        try await sheets?.write(context)
        if let failure = summary.failure { throw failure }
    }

    private func checkPaths(_ path: String) throws(CommandFailure) {
        guard let items = FileIdentity(path: path) else { return }
        for (option, target) in [("--output", command.files.output), ("--sheet", command.sizing.sheets.sheet)] {
            guard let target, FileIdentity(path: target) == items else { continue }
            throw CommandFailure(status: .usage, message: "\(option) is the file of items itself")
        }
    }

    private func write(_ run: BatchRun, to output: String) async throws -> BatchSummary {
        let summary = try await run.write(to: output, replaces: command.files.force)
        try context.terminal.write(command.output.json ? try summary.json.formatted : summary.text)
        return summary
    }

    /// One document, written as the results come: `{"items": […], "summary": {…}}`.
    private func json(_ run: BatchRun, _ sheets: inout SheetFile?) async throws -> BatchSummary {
        var separator = #"{"items":["#
        let summary = try await run.show { line in
            try context.terminal.write(separator + String(decoding: line.json, as: UTF8.self))
            separator = ","
            sheets?.add(line.answer?.equipment ?? [])
        }
        if separator != "," { try context.terminal.write(separator) }
        try context.terminal.write(#"],"summary":"# + (try summary.json.formatted) + "}")
        return summary
    }

    private func csv(_ run: BatchRun, _ sheets: inout SheetFile?) async throws -> BatchSummary {
        try context.terminal.write(CSVView.header)
        let summary = try await run.show { line in
            try context.terminal.write(CSVView.rows(line).joined(separator: "\n"))
            sheets?.add(line.answer?.equipment ?? [])
        }
        try context.terminal.complain(summary.text)
        return summary
    }

    private func table(_ run: BatchRun, _ sheets: inout SheetFile?) async throws -> BatchSummary {
        guard command.explain || run.input.count <= BatchTable.limit else {
            let message = "\(run.input.count) items are too many for a table; use --output, --csv or --json"
            throw CommandFailure(status: .usage, message: message)
        }
        var table = BatchTable()
        let view = command.view(context)
        let summary = try await run.show { line in
            sheets?.add(line.answer?.equipment ?? [])
            guard command.explain else { return table.add(line) }
            try context.terminal.endProgress()
            let text =
                try line.answer.map { view.rendered(try LocalSizing.result(of: $0)) }
                ?? "\(line.status.rawValue)\n  \(TerminalText.sanitized(line.reason ?? ""))"
            try context.terminal.write("item \(line.number)  \(text)\n")
        }
        if !command.explain {
            try context.terminal.write(table.rendered(context.terminal.style, width: context.terminal.width))
        }
        try context.terminal.complain(summary.text)
        return summary
    }
}

extension SizeCommand {
    func show(_ answer: SizingAnswer, _ context: CommandContext) throws {
        let rows = answer.equipment.enumerated().flatMap { CSVView.rows(item: $0 + 1, $1) }
        try context.terminal.write(([CSVView.header] + rows).joined(separator: "\n"))
        for text in answer.unclear {
            try context.terminal.complain(UnclearText.lines(of: text).joined(separator: "\n"))
        }
    }
}
