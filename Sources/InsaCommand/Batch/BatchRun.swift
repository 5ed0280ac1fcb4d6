import Foundation

/// Sizes the items of a file and writes or shows the results as they come.
struct BatchRun {
    /// Results are written in groups of so many bytes, or when the last group is this old.
    private static let groupSize = 262_144
    private static let groupAge = Duration.seconds(1)

    let input: BatchInput
    let options: BatchOptions
    let context: CommandContext

    /// Writes the results that are not yet there to the file at `path`.
    ///
    /// - Throws: ``CommandFailure`` when the file is another run's, cannot be written, or was meant for something else.
    func write(to path: String, replaces: Bool) async throws -> BatchSummary {
        let (file, before) = try ResultFile.open(path, BatchHeader(input, options), replaces: replaces)
        let reader = try input.reader()
        do {
            return try await write(reader, after: before, to: file)
        } catch {
            // Nobody can tell which of the results are those of the input that the header names.
            if reader.hasMisread { try file.undo() }
            throw error
        }
    }

    private func write(
        _ reader: BatchReader,
        after before: BatchTally,
        to file: ResultFile
    ) async throws -> BatchSummary {
        var pending: [UInt8] = []
        var written = ContinuousClock.now
        let summary = try await run(reader, after: before, output: file.path) { line in
            pending += line.json
            pending.append(UInt8(ascii: "\n"))
            guard pending.count >= Self.groupSize || written.duration(to: .now) >= Self.groupAge else { return }
            try reader.checkUnchanged()
            try await file.append(pending)
            pending.removeAll(keepingCapacity: true)
            written = .now
        }
        // A run that was stopped has not seen the end of the input, where the rest is checked.
        try reader.checkUnchanged()
        try await file.append(pending, isLast: true)
        return summary
    }

    /// Hands every result to `take`, in order.
    func show(_ take: (ResultLine) async throws -> Void) async throws -> BatchSummary {
        try await run(try input.reader(), after: BatchTally(), output: nil, take)
    }

    private func run(
        _ reader: BatchReader,
        after before: BatchTally,
        output: String?,
        _ take: (ResultLine) async throws -> Void
    ) async throws -> BatchSummary {
        let start = ContinuousClock.now
        var tally = before
        var progress = BatchProgress(total: input.count, before: before.count, at: start)
        defer { _ = Result { try context.terminal.endProgress() } }
        if before.count < input.count {
            try await context.untilStopped { stop in
                try await SizingBatch(options: options).run(reader, from: before.count + 1, until: stop) { line in
                    try await take(line)
                    tally.add(line.status, code: line.code)
                    if let text = progress.line(done: tally.count, at: .now) { try context.terminal.progress(text) }
                }
            }
        }
        let elapsed = start.duration(to: .now)
        return BatchSummary(
            tally: tally,
            total: input.count,
            before: before.count,
            elapsed: elapsed,
            output: output
        )
    }
}
