import Foundation
import Testing

@testable import InsaCommand

struct BatchPartsTests {
    private func lines(_ content: String, limit: Int = 100) throws -> [LineReader.Line] {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data(content.utf8))
        try pipe.fileHandleForWriting.close()
        let reader = LineReader(pipe.fileHandleForReading, limit: limit, hashes: true)
        var lines: [LineReader.Line] = []
        while let line = try reader.next() { lines.append(line) }
        return lines
    }

    @Test(
        "A text is the same in lines as it is whole",
        arguments: ["", "a", "a\n", "\n", "a\n\nbc\n", "a\nb", "\n\n\n", "é\r\nñ\n"]
    )
    func read(_ text: String) throws {
        let lines = try lines(text)
        let parts = lines.map { String(decoding: $0.bytes, as: UTF8.self) + ($0.isTerminated ? "\n" : "") }
        #expect(parts.joined() == text)
        #expect(lines.map(\.offset) == parts.indices.map { parts[..<$0].joined().utf8.count })
    }

    @Test func `of a long line only the beginning is kept`() throws {
        let lines = try lines(String(repeating: "x", count: 50_000) + "\nend", limit: 10)
        #expect(lines.map(\.bytes.count) == [10, 3])
        #expect(lines.map(\.length) == [50_000, 3])
    }

    @Test func `a window hands over in the order in which it began, and no more at a time than it holds`() {
        var window = OrderedWindow<String>(first: 5, size: 3)
        for _ in 0..<3 { window.begin() }
        #expect(!window.hasRoom)
        window.finish("six", number: 6)
        #expect(window.pop() == nil)
        #expect(!window.hasRoom)
        window.finish("five", number: 5)
        #expect(window.pop() == "five")
        #expect(window.pop() == "six")
        #expect(window.pop() == nil)
        #expect(window.hasRoom)
    }

    @Test(
        "The beginning of a line says what came of its item",
        arguments: [
            (#"{"item":7,"status":"ok","error":null,"line":7"#, true, ItemStatus.ok, nil),
            (#"{"item":7,"status":"error","error":"E_RANGE","line":7"#, true, .error, "E_RANGE"),
            (#"{"item":8,"status":"ok","error":null"#, false, .ok, nil), ("{}", false, .ok, nil), ("", false, .ok, nil),
            (#"{"item":7,"status":"great","error":null"#, false, .ok, nil),
        ]
    )
    func head(_ line: String, _ isOne: Bool, _ status: ItemStatus, _ code: String?) {
        let head = LineHead(Array(line.utf8), number: 7)
        #expect((head != nil) == isOne)
        if let head {
            #expect(head.status == status)
            #expect(head.code == code)
        }
    }

    @Test func `progress is shown ten times a second, with the time that is left`() {
        let start = ContinuousClock.now
        var progress = BatchProgress(total: 20_000, before: 0, at: start)
        #expect(progress.line(done: 0, at: start)?.contains("0 %") == true)
        #expect(progress.line(done: 10, at: start.advanced(by: .milliseconds(50))) == nil)
        let line = progress.line(done: 10_000, at: start.advanced(by: .seconds(5)))
        #expect(line == "sizing [############............] 50 %  10,000 of 20,000  2000/s  5 s left")
    }

    @Test(
        "A cell is text, whatever a spreadsheet would make of it",
        arguments: [
            ("V-101", "V-101"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("=1+1", "'=1+1"),
            ("@x", "'@x"), ("a\nb", "\"a\nb\""), ("", ""),
        ]
    )
    func cells(_ text: String, _ cell: String) {
        #expect(CSVView.cell(text) == cell)
    }

    @Test(
        "The ending of a file says what it is",
        arguments: [
            ("a.yaml", BatchFormat.yaml), ("a.YML", .yaml), ("a.json", .json), ("b/a.jsonl", .jsonl),
            ("a.ndjson", .jsonl), ("a.txt", .text), ("a", nil), ("a.b/c", nil), ("", nil),
        ]
    )
    func formats(_ path: String, _ format: BatchFormat?) {
        #expect(BatchFormat(path: path) == format)
    }
}
