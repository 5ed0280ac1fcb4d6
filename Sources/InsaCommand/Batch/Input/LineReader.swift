import Crypto
import Foundation

/// Reads a file line by line in bounded memory, from its beginning to its end.
final class LineReader {
    struct Line {
        /// The line without its end, or as much of it as is kept.
        let bytes: [UInt8]
        /// The bytes of the whole line without its end.
        let length: Int
        /// The bytes before it.
        let offset: Int
        /// Whether a line break ends it; `false` only for what stands after the last one.
        let isTerminated: Bool
        /// Whether it has a byte that no text has: what a crash of the machine leaves where nothing was written.
        let hasNull: Bool
    }

    private static let chunkSize = 262_144

    private let handle: FileHandle?
    private let limit: Int
    private var chunk: [UInt8] = []
    private var index = 0
    private var offset = 0
    private var hasher: SHA256?

    /// Reads bytes that are there as a whole.
    init(_ bytes: Data, limit: Int, hashes: Bool = false) {
        handle = nil
        self.limit = limit
        chunk = Array(bytes)
        hasher = hashes ? SHA256() : nil
        hasher?.update(data: bytes)
    }

    /// - Parameters:
    ///   - limit: So many bytes of each line are kept.
    ///   - hashes: Whether ``digest`` is wanted.
    init(_ handle: FileHandle, limit: Int, hashes: Bool = false) {
        self.handle = handle
        self.limit = limit
        hasher = hashes ? SHA256() : nil
    }

    /// SHA-256 of what was read so far; of the whole file when there is no next line.
    var digest: String { hasher.map { $0.finalize().hexadecimal } ?? "" }

    func next() throws -> Line? {
        var kept: [UInt8] = []
        var length = 0
        var hasNull = false
        while true {
            if index == chunk.count, try !readChunk() {
                guard length > 0 else { return nil }
                return line(kept, length, isTerminated: false, hasNull)
            }
            let rest = chunk[index...]
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            let part = rest[..<(end ?? chunk.endIndex)]
            kept += part.prefix(max(0, limit - kept.count))
            hasNull = hasNull || part.contains(0)
            length += part.count
            index = part.endIndex
            guard end != nil else { continue }
            index += 1
            return line(kept, length, isTerminated: true, hasNull)
        }
    }

    private func line(_ kept: [UInt8], _ length: Int, isTerminated: Bool, _ hasNull: Bool) -> Line {
        defer { offset += length + (isTerminated ? 1 : 0) }
        return Line(bytes: kept, length: length, offset: offset, isTerminated: isTerminated, hasNull: hasNull)
    }

    private func readChunk() throws -> Bool {
        guard let data = try handle?.read(upToCount: Self.chunkSize), !data.isEmpty else { return false }
        hasher?.update(data: data)
        chunk = Array(data)
        index = 0
        return true
    }
}

extension Sequence<UInt8> {
    /// The bytes as pairs of hexadecimal digits.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
    }
}
