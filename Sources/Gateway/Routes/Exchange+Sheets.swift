import AgentRuntime
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Resilience
import Sizing
import SizingSheets
import Workers

/// The printable sheets of a sizing task.
extension Exchange {
    private enum SheetFormat: String, CaseIterable {
        case html, pdf
    }

    func showSheet() async throws -> Response {
        let query = query
        try query.allowOnly("format", "customer", "project", "document", "revision", "paper")
        let format = try sheetFormat(query)
        let (task, answer) = try await sizedTask()
        let asked = try await runtime.request(of: task.id, as: SizingRequest.self)
        let head = SheetHead(
            customer: query.text("customer") ?? asked?.customer ?? "",
            project: query.text("project") ?? "",
            date: String(task.createdAt.rfc3339.prefix(10)),
            document: query.text("document") ?? task.id.description,
            revision: query.text("revision") ?? "0",
            language: Self.language(of: answer),
            paper: try query.value("paper", "must be one of a4, letter", SheetPaper.init(rawValue:)) ?? .a4
        )
        let html = try Self.document(of: answer, asked, head)
        let type = format == .html ? "text/html; charset=utf-8" : "application/pdf"
        let bytes = format == .html ? Array(html.utf8) : try await printed(html)
        return Self.answer(bytes, type: type, headers: [.cacheControl: "private, max-age=3600"])
    }

    /// A result does not name its language, but its disclaimer is written in it.
    private static func language(of answer: SizingAnswer) -> Language {
        let engine = SizingEngine()
        return Language.allCases.first { language in
            let words = engine.evaluate(kind: "units", inputs: [:], language: language).disclaimer
            return answer.equipment.first?.disclaimer == words
        } ?? .english
    }

    private func sheetFormat(_ query: QueryReader) throws(Problem) -> SheetFormat {
        let rule = "must be one of \(SheetFormat.allCases.map(\.rawValue).joined(separator: ", "))"
        if let asked = try query.value("format", rule, SheetFormat.init(rawValue:)) { return asked }
        let accepted = (request.headers[.accept] ?? "*/*").lowercased()
        if accepted.contains("text/html") || accepted.contains("*/*") || accepted.contains("text/*") { return .html }
        if accepted.contains("application/pdf") { return .pdf }
        throw Problem(.notAcceptable, "a sheet is text/html or application/pdf")
    }

    /// The task of the path with its answer, when it is one of the sizing agent that has ended well.
    private func sizedTask() async throws -> (TaskRecord, SizingAnswer) {
        let id = try id()
        guard let task = try await runtime.task(id) else { throw Self.unknownTask }
        guard task.kind == SizingRequest.kind else {
            throw about(task, "only tasks of \(SizingWorker.name) have calculation sheets")
        }
        guard task.state == .completed, let result = task.result else {
            throw about(task, "the task is \(task.state.rawValue); a sheet is there when it is completed")
        }
        let answer = try SizingRequest.decode(result.json)
        guard !answer.equipment.isEmpty else { throw about(task, "nothing was sized; there is no calculation to show") }
        return (task, answer)
    }

    private func about(_ task: TaskRecord, _ detail: String) -> Problem {
        var problem = Problem(.conflict, detail)
        problem.task = Problem.TaskLink(id: task.id, state: task.state.rawValue)
        return problem
    }

    /// What the sheets show of sensitivities is computed anew where the answer was asked for without.
    private static func document(of answer: SizingAnswer, _ asked: SizingRequest?, _ head: SheetHead) throws -> String {
        let engine = SizingEngine()
        let items = asked?.equipment ?? []
        let read = answer.equipment.count - items.count
        let sheets = answer.equipment.enumerated().map { index, result in
            // Results of texts come before those of structured items; they show what was read as their inputs.
            let item = index >= read && read >= 0 ? items[index - read] : nil
            let sensitivity =
                result.sensitivity
                ?? engine.sensitivity(
                    kind: result.kind,
                    inputs: item?.inputs ?? result.inputs,
                    language: head.language,
                    allowProvisional: result.provisional,
                    units: asked?.units
                )
            return CalculationSheet(result, sensitivity: sensitivity, head: head)
        }
        return try CalculationSheet.document(sheets)
    }

    private func printed(_ html: String) async throws -> [UInt8] {
        let printer = SheetPrinter()
        guard printer.found != nil else {
            throw Problem(
                .notInstalled,
                "\(SheetPrinterError.noBrowser(looked: SheetPrinter.names)); format=html is there"
            )
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "insa-sheet-\(UUID().uuidString).pdf")
        // because: a file that is left in the temporary directory must not hide how printing went.
        defer { try? FileManager.default.removeItem(at: file) }
        do {
            try await core.printing.run { try await printer.print(html, to: file.path) }
        } catch let error as SheetPrinterError {
            core.logger.warning("A sheet was not printed", metadata: ["reason": "\(error)"])
            throw Problem(.unavailable, "the sheet could not be printed; format=html is there").retryable(
                after: .seconds(10)
            )
        }
        return Array(try Data(contentsOf: file))
    }
}
