import Foundation

/// Runs the benchmarks, prints their rows as they come, and writes the table.
@main
enum InsaBench {
    private static func comparisons(of page: Page) -> [Comparison] {
        switch page {
        case .memory:
            BusBenches.all + RequestBenches.all + RuntimeBenches.all + TelemetryBenches.all + OverloadBenches.all
        case .storage: JournalBenches.all + BacklogBenches.all
        case .sizing: SizingBenches.all + ParserBenches.all + BatchBenches.all
        }
    }

    static func main() async throws {
        let options = Options(CommandLine.arguments.dropFirst())
        if let path = options.backlogChild { return try await BacklogChild.measure(path) }
        let load = Machine.load
        var rows = await measured(options)
        rows += try measuredElsewhere(options)
        guard let output = options.output else { return }
        let report = Report(rows: rows, rounds: options.rounds, loadBefore: load, page: options.page)
        try Data(report.markdown.utf8).write(to: URL(filePath: output))
    }

    private static func measured(_ options: Options) async -> [Row] {
        let rounds = Rounds(count: options.rounds)
        var rows: [Row] = []
        for var comparison in comparisons(of: options.page) where options.only.map(comparison.title.contains) ?? true {
            if options.isBare { comparison.baseline = nil }
            let row: Row
            do {
                row = try await rounds.measure(comparison)
            } catch {
                row = Row(title: comparison.title, failedWith: error)
            }
            // At once: a run takes minutes, and whoever reads it through a pipe wants to see it move.
            FileHandle.standardOutput.write(Data((row.markdown + "\n").utf8))
            rows.append(row)
        }
        return rows
    }

    private static func measuredElsewhere(_ options: Options) throws -> [Row] {
        guard let path = options.rows else { return [] }
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return text.split(separator: "\n").compactMap { Row(tabSeparated: $0) }
    }
}
