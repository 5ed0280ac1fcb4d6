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

    /// - Throws: ``CommandFailure`` when there are too many.
    mutating func add(_ results: [SizingResult]) throws(CommandFailure) {
        sheets += results.map { CalculationSheet($0, head: head) }
        guard sheets.count <= Self.limit else {
            throw CommandFailure(status: .rejected, message: "more than \(Self.limit) sheets are too many for one file")
        }
    }

    /// - Throws: ``CommandFailure`` when the file cannot be written, or there is nothing to print with.
    func write(_ context: CommandContext) async throws {
        guard !sheets.isEmpty else { return }
        let html = try CalculationSheet.document(sheets)
        do {
            if path.hasSuffix(".pdf") {
                try await SheetPrinter().print(html, to: path)
            } else {
                try Data(html.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
            }
        } catch let error as SheetPrinterError {
            throw CommandFailure(status: .failure, message: "\(error)")
        } catch let error as CocoaError {
            let message = "\(TerminalText.sanitized(path)) cannot be written: \(SystemText.of(error))"
            throw CommandFailure(status: .failure, message: message)
        }
        try context.terminal.complain("sheets: \(TerminalText.sanitized(path))")
    }
}
