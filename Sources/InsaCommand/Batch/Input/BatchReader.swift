import Foundation
import Gateway

/// The items of an input, one after the other.
final class BatchReader {
    private enum Source {
        case items(ArraySlice<BatchItem>)
        case lines(LineReader, digest: String, name: String)
    }

    private var source: Source
    private var number = 0
    private var line = 0

    init(_ items: [BatchItem]) {
        source = .items(items[...])
    }

    init(lines handle: FileHandle, of input: BatchInput) {
        let reader = LineReader(handle, limit: BatchInput.lineLimit, hashes: true)
        source = .lines(reader, digest: input.digest, name: input.name)
    }

    /// - Throws: ``CommandFailure`` when the file cannot be read any more, or changed since it was looked at.
    func next() throws -> BatchItem? {
        switch source {
        case .items(var items):
            let item = items.popFirst()
            source = .items(items)
            return item
        case .lines(let lines, let digest, let name):
            do {
                while let line = try lines.next() {
                    self.line += 1
                    if !Self.isBlank(line) { return item(line) }
                }
            } catch {
                throw CommandFailure(status: .failure, message: "\(name) cannot be read: \(SystemText.of(error))")
            }
            guard lines.digest == digest else {
                throw CommandFailure(status: .failure, message: "\(name) was changed while it was read; start again")
            }
            return nil
        }
    }

    private func item(_ line: LineReader.Line) -> BatchItem {
        number += 1
        guard line.length <= BatchInput.lineLimit else {
            let detail = "the line is longer than \(BatchInput.lineLimit) bytes"
            let fault = ListedItem.Fault([.init(pointer: "", detail: detail)])
            return BatchItem(number: number, line: self.line, content: .faulty(fault))
        }
        return BatchItem(number: number, line: self.line, content: .json(Self.withoutMark(line)))
    }

    /// So many bytes of a line tell whether it is blank; a longer one is taken for an item, which it then is not.
    static let blankLimit = 64

    static func isBlank(_ line: LineReader.Line) -> Bool {
        line.length <= blankLimit && withoutMark(line).allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
    }

    /// Some editors put a byte order mark at the beginning of a file.
    private static func withoutMark(_ line: LineReader.Line) -> [UInt8] {
        line.offset == 0 && line.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.bytes.dropFirst(3)) : line.bytes
    }
}
