import Crypto
import Foundation
import Gateway

/// A file of items: what identifies it, and how its items are read.
struct BatchInput: Sendable {
    /// Files that are read as a whole may be so large, in bytes; so may a line of the others.
    static let wholeLimit = 10_485_760
    static let lineLimit = 1_048_576

    private enum Source: Sendable {
        case lines(path: String)
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
            (digest, count) = try Self.survey(path, name)
            source = .lines(path: path)
        } else {
            let bytes = try path == "-" ? context.input() : Self.contents(of: path, name)
            let limit = path == "-" ? CommandContext.inputLimit : Self.wholeLimit
            guard bytes.count <= limit else {
                let hint = "; one JSON item a line (.jsonl) may be of any length"
                throw CommandFailure(status: .rejected, message: "\(name) is larger than \(limit) bytes\(hint)")
            }
            digest = SHA256.hash(data: bytes).hexadecimal
            let items = try WholeFile(name: name, bytes: bytes).items(self.format)
            count = items.count
            source = .whole(items)
        }
        guard count > 0 else { throw CommandFailure(status: .rejected, message: "\(name) has no items") }
    }

    func reader() throws -> BatchReader {
        switch source {
        case .whole(let items): BatchReader(items)
        case .lines(let path): BatchReader(lines: try Self.open(path, name), of: self)
        }
    }

    /// Digest and number of items in one pass.
    private static func survey(_ path: String, _ name: String) throws -> (digest: String, count: Int) {
        let lines = LineReader(try open(path, name), limit: BatchReader.blankLimit, hashes: true)
        var count = 0
        do {
            while let line = try lines.next() {
                if !BatchReader.isBlank(line) { count += 1 }
            }
        } catch {
            throw CommandFailure(status: .failure, message: "\(name) cannot be read: \(SystemText.of(error))")
        }
        return (lines.digest, count)
    }

    private static func contents(of path: String, _ name: String) throws -> Data {
        do {
            return try open(path, name).read(upToCount: wholeLimit + 1) ?? Data()
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(status: .failure, message: "\(name) cannot be read: \(SystemText.of(error))")
        }
    }

    private static func open(_ path: String, _ name: String) throws(CommandFailure) -> FileHandle {
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            guard FileIdentity(of: handle.fileDescriptor)?.isRegular == true else {
                throw CommandFailure(status: .failure, message: "\(name) is not a regular file")
            }
            return handle
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(status: .failure, message: "\(name) cannot be read: \(SystemText.of(error))")
        }
    }
}
