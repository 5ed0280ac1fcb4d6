import Foundation
import SizingSheets
import Testing

@Suite(.serialized) struct SheetPrinterTests {
    private func file(_ name: String) -> String {
        FileManager.default.temporaryDirectory.appending(path: "sheets-test-\(UUID().uuidString)-\(name)").path
    }

    /// A program of this test that stands where a browser should.
    private func program(_ lines: String) throws -> String {
        let path = file("browser.sh")
        try Data(("#!/bin/sh\n" + lines + "\n").utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    /// A directory of one test.
    private func directory() throws -> String {
        let path = file("work")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    private func expectEmpty(_ directory: String) throws {
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
        try FileManager.default.removeItem(atPath: directory)
    }

    @Test func `Chromium prints a sheet to a PDF of A4 pages`() async throws {
        let work = try directory()
        let printer = SheetPrinter(workDirectory: work)
        try #require(printer.found != nil, "Chromium is missing: Scripts/bootstrap.sh test installs it")
        let sheet = try CalculationSheet(
            SheetCase.named("separator-05").result(tag: "V-101"),
            head: SheetHead(document: "CS-1")
        )
        let path = file("sheet.pdf")
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await printer.print(sheet.html(), to: path)
        let data = try Data(contentsOf: URL(filePath: path))
        #expect(data.starts(with: Data("%PDF".utf8)))
        #expect(data.count > 20_000)
        try expectEmpty(work)
    }

    @Test func `without a browser the error says what to install`() async throws {
        let printer = SheetPrinter(browser: "/nowhere/chromium")
        let error = await #expect(throws: SheetPrinterError.self) { try await printer.print("<p/>", to: file("x.pdf")) }
        #expect(error == .noBrowser(looked: ["/nowhere/chromium"]))
        #expect("\(error.map { "\($0)" } ?? "")".contains("apt-get install chromium"))
    }

    @Test func `a browser that fails is reported with what it said, and no file is written`() async throws {
        let browser = try program("echo 'no display' >&2; exit 3")
        defer { try? FileManager.default.removeItem(atPath: browser) }
        let path = file("x.pdf")
        let work = try directory()
        let error = await #expect(throws: SheetPrinterError.self) {
            try await SheetPrinter(browser: browser, workDirectory: work).print("<p/>", to: path)
        }
        guard case .failed(_, let status, let output) = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        #expect(status.contains("3") && output.contains("no display"))
        #expect(!FileManager.default.fileExists(atPath: path))
        try expectEmpty(work)
    }

    @Test(.timeLimit(.minutes(1))) func `a browser that hangs is ended with its children`() async throws {
        let mark = file("child")
        let browser = try program("sleep 300 & echo $! > '\(mark)'; wait")
        defer { for path in [browser, mark] { try? FileManager.default.removeItem(atPath: path) } }
        let work = try directory()
        let printer = SheetPrinter(browser: browser, limit: .seconds(1), workDirectory: work)
        let error = await #expect(throws: SheetPrinterError.self) { try await printer.print("<p/>", to: file("x.pdf")) }
        #expect(error == .timedOut(browser: browser, after: .seconds(1)))
        let child = try String(contentsOfFile: mark, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        while !isGone(child) { await Task.yield() }
        try expectEmpty(work)
    }

    @Test(.timeLimit(.minutes(1))) func `cancellation ends the browser`() async throws {
        let mark = file("started")
        let browser = try program("sleep 300 & echo $! > '\(mark)'; wait")
        defer { for path in [browser, mark] { try? FileManager.default.removeItem(atPath: path) } }
        let path = file("x.pdf")
        let printing = Task { try await SheetPrinter(browser: browser).print("<p/>", to: path) }
        while !FileManager.default.fileExists(atPath: mark) { await Task.yield() }
        printing.cancel()
        await #expect(throws: (any Error).self) { try await printing.value }
        let child = try String(contentsOfFile: mark, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        while !isGone(child) { await Task.yield() }
    }

    /// Whether a process has ended; one that nobody has waited for yet has.
    private func isGone(_ process: String) -> Bool {
        guard !process.isEmpty, let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        else {
            return true
        }
        return status.contains(") Z ")
    }
}
