import Foundation
import Testing

@testable import InsaCommand

/// An input that is not the same any more when it is read for the second time.
struct ChangedInputTests {
    private func input(_ path: String) throws -> BatchInput {
        let context = CommandContext(environment: [:], terminal: Terminal { _, _ in }) { Data() }
        return try BatchInput(path: path, format: .jsonl, in: context)
    }

    @Test func `a change shows before anything is written down`() throws {
        try withFile("1\n2\n") { path in
            let reader = try input(path).reader()
            _ = try reader.next()
            try reader.checkUnchanged()
            try Data("1\n2\n3\n".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
            // A file that was replaced is another one; the one that is open has not changed.
            try reader.checkUnchanged()
            #expect(try reader.next()?.number == 2)
            #expect(try reader.next() == nil)
        }
        try withFile("1\n2\n") { path in
            let reader = try input(path).reader()
            let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("3\n".utf8))
            #expect(throws: CommandFailure.self) { try reader.checkUnchanged() }
        }
    }

    @Test func `other content of the same size and time shows at the end, and what came of it is thrown away`() throws {
        try withFile("1\n2\n") { path in
            let input = try input(path)
            let reader = BatchReader(LineReader(Data("1\n3\n".utf8), limit: 100, hashes: true), of: input)
            _ = try (reader.next(), reader.next())
            #expect(!reader.hasMisread)
            #expect(throws: CommandFailure.self) { _ = try reader.next() }
            #expect(reader.hasMisread)
            let output = path + ".results"
            let (file, _) = try ResultFile.open(output, BatchHeader(input, BatchOptions()), replaces: false)
            try file.write(Array("{}\n".utf8), isLast: true)
            try file.undo()
            #expect(try Data(contentsOf: URL(fileURLWithPath: output)).isEmpty)
            try FileManager.default.removeItem(atPath: output)
        }
    }

    @Test func `what the disk did not take is not counted`() {
        var position = ResultPosition(end: 100)
        position.add(50)
        position.keep()
        position.add(ResultPosition.syncSize - 1)
        #expect(!position.isDue)
        position.add(1)
        #expect(position.isDue)
        #expect(position.lose() == 150)
        #expect(!position.isDue)
        #expect(position.start == 100)
    }
}
