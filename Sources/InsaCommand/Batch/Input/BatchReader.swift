import Gateway

/// The items of an input, one after the other.
final class BatchReader {
    private struct Lines {
        let reader: LineReader
        let input: BatchInput
        let isUnchanged: () -> Bool
    }

    private enum Source {
        case items(ArraySlice<BatchItem>)
        case lines(Lines)
    }

    private var source: Source
    private var number = 0
    private var line = 0
    /// Whether items were handed out that are not those of the input as it was looked at first.
    private(set) var hasMisread = false

    init(_ items: [BatchItem]) {
        source = .items(items[...])
    }

    /// - Parameter isUnchanged: Whether the input is as it was, as far as that can be told without reading it.
    init(_ lines: LineReader, of input: BatchInput, isUnchanged: @escaping () -> Bool = { true }) {
        source = .lines(Lines(reader: lines, input: input, isUnchanged: isUnchanged))
    }

    /// - Throws: ``CommandFailure`` when the file cannot be read any more, or changed since it was looked at.
    func next() throws -> BatchItem? {
        switch source {
        case .items(var items):
            let item = items.popFirst()
            source = .items(items)
            return item
        case .lines(let lines):
            do {
                while let line = try lines.reader.next() {
                    self.line += 1
                    if !Self.isBlank(line) { return item(line) }
                }
            } catch {
                throw InputFile.unreadable(lines.input.name, SystemText.of(error))
            }
            try checkUnchanged()
            guard lines.reader.digest == lines.input.digest else {
                hasMisread = true
                throw Self.changed(lines.input)
            }
            return nil
        }
    }

    /// To be called before what came of the items is written down.
    ///
    /// - Throws: ``CommandFailure`` when the file has another size or time than when it was looked at.
    func checkUnchanged() throws(CommandFailure) {
        guard case .lines(let lines) = source, !lines.isUnchanged() else { return }
        throw Self.changed(lines.input)
    }

    private static func changed(_ input: BatchInput) -> CommandFailure {
        let message = "\(input.name) was changed while it was read; start again"
        return CommandFailure(status: .failure, message: message, isOnOutput: true)
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
