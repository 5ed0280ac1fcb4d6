import Foundation
import Sizing
import SizingSheets

/// The calculation sheets of what a command sized, in one file.
struct SheetFile {
    /// A longer document is for no printer.
    private static let limit = 500

    private let path: String
    private let head: SheetHead
    private var sheets: [CalculationSheet] = []
    private var count = 0

    /// - Returns: `nil` when no sheets are asked for.
    init?(_ options: SizingOptions, language: Language? = nil, date: Date = Date()) {
        guard let path = options.sheets.sheet else { return nil }
        self.path = path
        head = SheetHead(
            customer: options.sheets.customer ?? "",
            project: options.sheets.project ?? "",
            date: String(date.ISO8601Format().prefix(10)),
            language: options.language ?? language ?? .english
        )
    }

    /// - Throws: ``CommandFailure`` when so many items, each with a sheet, are too many.
    func checkRoom(for items: Int) throws(CommandFailure) {
        guard items > Self.limit else { return }
        throw CommandFailure(
            status: .usage,
            message: "\(items) items are too many for sheets in one file; it holds \(Self.limit)"
        )
    }

    /// More than fit are counted only; ``write(_:)`` says so.
    mutating func add(_ results: [SizingResult]) {
        count += results.count
        sheets += results.prefix(Self.limit - sheets.count).map { CalculationSheet($0, head: head) }
    }

    /// - Throws: ``CommandFailure`` when there are too many, the file cannot be written, or there is nothing to print
    ///   with.
    func write(_ context: CommandContext) async throws {
        guard !sheets.isEmpty else { return }
        guard count <= Self.limit else {
            throw failure(
                .rejected,
                "not written: \(count) sheets are too many for one file, which holds \(Self.limit)"
            )
        }
        let html = try CalculationSheet.document(sheets)
        do {
            if path.hasSuffix(".pdf") {
                try await context.cancelledWhenStopped("stopped while \(name) was printed; it was not written") {
                    [path] in try await SheetPrinter().print(html, to: path)
                }
            } else {
                try Data(html.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
            }
        } catch let error as SheetPrinterError {
            throw failure(.failure, "\(error)")
        } catch let error as CocoaError {
            throw failure(.failure, "cannot be written: \(SystemText.of(error))")
        }
        try context.terminal.complain("sheets: \(name)")
    }

    private var name: String { TerminalText.sanitized(path) }

    /// What was sized is on standard output by then.
    private func failure(_ status: CommandStatus, _ reason: String) -> CommandFailure {
        CommandFailure(status: status, message: "\(name): \(reason)", isOnOutput: true)
    }
}
