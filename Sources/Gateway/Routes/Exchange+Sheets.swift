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
    func showSheet() async throws -> Response {
        let query = query
        try query.allowOnly("format", "customer", "project", "document", "revision", "paper")
        let format = try sheetFormat(query)
        let paper = try query.value("paper", "must be one of a4, letter", SheetPaper.init(rawValue:)) ?? .a4
        let (task, answer) = try await sizedTask()
        let asked = try await runtime.request(of: task.id, as: SizingRequest.self)
        let head = SheetHead(
            customer: query.text("customer") ?? asked?.customer ?? "",
            project: query.text("project") ?? "",
            date: String(task.createdAt.rfc3339.prefix(10)),
            document: query.text("document") ?? task.id.description,
            revision: query.text("revision") ?? "0",
            language: answer.language ?? asked?.language ?? .english,
            paper: paper
        )
        let html = try await drawn(SheetOrder(answer: answer, asked: asked, head: head, time: core.time))
        let bytes = format == .html ? Array(html.utf8) : try await printed(html)
        let headers: HTTPFields = [.cacheControl: "private, max-age=3600", .vary: "Accept"]
        return Self.answer(bytes, type: format.contentType, headers: headers)
    }

    private func sheetFormat(_ query: QueryReader) throws(Problem) -> SheetFormat {
        let rule = "must be one of \(SheetFormat.allCases.map(\.rawValue).joined(separator: ", "))"
        if let asked = try query.value("format", rule, SheetFormat.init(rawValue:)) { return asked }
        if let format = SheetFormat.negotiate(accept: request.headers[.accept]) { return format }
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
        // An earlier version took longer texts, and what it stored is still there.
        guard answer.equipment.count <= SizingRequest.itemLimit else {
            let count =
                "the task has \(answer.equipment.count) items, and sheets are made of \(SizingRequest.itemLimit)"
            throw about(task, count + " at the most; `insa-agents size --file --sheet` makes more")
        }
        return (task, answer)
    }

    private func about(_ task: TaskRecord, _ detail: String) -> Problem {
        var problem = Problem(.conflict, detail)
        problem.task = Problem.TaskLink(id: task.id, state: task.state.rawValue)
        return problem
    }

    private func drawn(_ order: SheetOrder) async throws -> String {
        do {
            return try await core.drawing.run { try await order.document() }
        } catch SheetOrder.Fault.tookTooLong {
            core.logger.warning("Sheets took too long to draw", metadata: ["limit": "\(SheetOrder.limit)"])
            throw Problem(.unavailable, "the sheets took more than \(SheetOrder.limit) to draw").retryable(
                after: .seconds(10)
            )
        }
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
