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
        var pending: [UInt8] = []
        var written = ContinuousClock.now
        let summary = try await run(after: before, output: path) { line in
            pending += line.json
            pending.append(UInt8(ascii: "\n"))
            guard pending.count >= Self.groupSize || written.duration(to: .now) >= Self.groupAge else { return }
            try await file.append(pending)
            pending.removeAll(keepingCapacity: true)
            written = .now
        }
        try await file.append(pending, isLast: true)
        return summary
    }

    /// Hands every result to `take`, in order.
    func show(_ take: (ResultLine) async throws -> Void) async throws -> BatchSummary {
        try await run(after: BatchTally(), output: nil, take)
    }

    private func run(
        after before: BatchTally,
        output: String?,
        _ take: (ResultLine) async throws -> Void
    ) async throws -> BatchSummary {
        let start = ContinuousClock.now
        var tally = before
        var progress = BatchProgress(total: input.count, before: before.count, at: start)
        let reader = try input.reader()
        defer { _ = Result { try context.terminal.endProgress() } }
        if before.count < input.count {
            try await untilStopped { stop in
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

    /// Runs `body` with a flag that is raised when the person, or the system, wants an end.
    private func untilStopped(_ body: (StopFlag) async throws -> Void) async throws {
        let stop = StopFlag()
        let stops = context.stops()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in stops { stop.raise() }
            }
            defer { group.cancelAll() }
            try await body(stop)
        }
    }
}
