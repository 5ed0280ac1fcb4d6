import Foundation
import Gateway

/// A file of items: what identifies it, and how its items are read.
struct BatchInput: Sendable {
    /// Files that are read as a whole may be so large, in bytes; so may a line of the others.
    static let wholeLimit = 10_485_760
    static let lineLimit = 1_048_576

    private enum Source: Sendable {
        case file(path: String, FileState?)
        case bytes(Data)
        case whole([BatchItem])
    }

    /// As it is called in messages.
    let name: String
    let format: BatchFormat
    /// SHA-256 of its bytes.
    let digest: String
    /// How many items it has.
    let count: Int
    private let source: Source

    /// Looks at the file at `path`, or at standard input when that is `-`.
    ///
    /// - Throws: ``CommandFailure`` when it cannot be read, or is no file of this format.
    init(path: String, format: BatchFormat?, in context: CommandContext) throws {
        name = path == "-" ? "standard input" : TerminalText.sanitized(path)
        self.format = format ?? BatchFormat(path: path) ?? .jsonl
        if path != "-", self.format == .jsonl {
            let handle = try InputFile.open(path, name, .regular)
            // Before the content, so that a change while it is looked at shows.
            source = .file(path: path, FileState(of: handle.fileDescriptor))
            (digest, count) = try Self.survey(LineReader(handle, limit: BatchReader.blankLimit, hashes: true), name)
        } else {
            let bytes = try Self.bytes(path, name, context)
            let lines = LineReader(bytes, limit: BatchReader.blankLimit, hashes: true)
            let survey = try Self.survey(lines, name)
            digest = survey.digest
            let items = try WholeFile(name: name, bytes: bytes).items(self.format)
            count = items?.count ?? survey.count
            source = items.map { .whole($0) } ?? .bytes(bytes)
        }
        guard count > 0 else { throw CommandFailure(status: .rejected, message: "\(name) has no items") }
    }

    func reader() throws -> BatchReader {
        switch source {
        case .whole(let items): return BatchReader(items)
        case .bytes(let bytes):
            return BatchReader(LineReader(bytes, limit: Self.lineLimit, hashes: true), of: self)
        case .file(let path, let state):
            let handle = try InputFile.open(path, name, .regular)
            let lines = LineReader(handle, limit: Self.lineLimit, hashes: true)
            return BatchReader(lines, of: self) { FileState(of: handle.fileDescriptor) == state }
        }
    }

    /// Digest and number of lines that are not blank, in one pass.
    private static func survey(_ lines: LineReader, _ name: String) throws -> (digest: String, count: Int) {
        var count = 0
        do {
            while let line = try lines.next() {
                if !BatchReader.isBlank(line) { count += 1 }
            }
        } catch {
            throw InputFile.unreadable(name, SystemText.of(error))
        }
        return (lines.digest, count)
    }

    private static func bytes(_ path: String, _ name: String, _ context: CommandContext) throws -> Data {
        let limit = path == "-" ? CommandContext.inputLimit : wholeLimit
        let bytes = try path == "-" ? context.input() : InputFile.contents(of: path, name, .regular, limit: limit)
        guard bytes.count <= limit else { throw tooMuch("\(name) is larger than \(limit) bytes") }
        return bytes
    }

    /// What is too much to be read as a whole, in words that say how it can be read.
    static func tooMuch(_ what: String) -> CommandFailure {
        let hint = "one JSON item a line, in a file that ends in .jsonl, may be of any length"
        return CommandFailure(status: .rejected, message: "\(what); \(hint)")
    }
}
