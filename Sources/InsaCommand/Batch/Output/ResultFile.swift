import Dispatch
import Foundation
import Glibc
import Synchronization

/// The results of a batch on disk: a header and one line for each item, in order, each written once.
///
/// The file is its own memory of how far the work came: whatever ends a run, the next one goes on after the last whole line.
final class ResultFile: Sendable {
    /// After so many bytes what was written is forced to the disk.
    private static let syncSize = 8_388_608

    private struct Position {
        /// The end of the last whole line.
        var end: Int
        var unsynced = 0
    }

    let path: String
    private let descriptor: Int32
    private let position: Mutex<Position>

    /// A file that is open and locked, of whose content nothing is known yet.
    init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
        position = Mutex(Position(end: 0))
    }

    /// Closing the descriptor gives the lock back.
    deinit { close(descriptor) }

    var handle: FileHandle { FileHandle(fileDescriptor: descriptor, closeOnDealloc: false) }

    /// Drops what stands after `end`, and writes from there on.
    func cut(to end: Int) throws(CommandFailure) {
        guard ftruncate(descriptor, off_t(end)) == 0 else { throw failure(errno) }
        position.withLock { $0.end = end }
    }

    /// Adds whole lines, on a thread that may wait for the disk.
    ///
    /// - Throws: ``CommandFailure`` when the disk is full or the like; the file then ends with the last whole line.
    func append(_ lines: [UInt8], isLast: Bool = false) async throws {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try self.write(lines, isLast: isLast) })
            }
        }
    }

    /// The same on this thread.
    func write(_ lines: [UInt8], isLast: Bool) throws(CommandFailure) {
        let failure: Int32? = position.withLock { position in
            let (written, failure) = put(lines, at: position.end)
            let whole = lines.prefix(written).lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            position.end += whole
            position.unsynced += whole
            // A torn line is harmless: the next run cuts it off, too.
            if written != whole { _ = ftruncate(descriptor, off_t(position.end)) }
            if let failure { return failure }
            guard isLast || position.unsynced >= Self.syncSize else { return nil }
            position.unsynced = 0
            return fsync(descriptor) == 0 ? nil : errno
        }
        if let failure { throw self.failure(failure) }
    }

    /// - Returns: How many bytes were written, and the error that ended it.
    private func put(_ bytes: [UInt8], at offset: Int) -> (written: Int, failure: Int32?) {
        var written = 0
        while written < bytes.count {
            // because: the bytes outlive the call, which reads at most what is left of them.
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe pwrite(
                    descriptor,
                    buffer.baseAddress?.advanced(by: written),
                    bytes.count - written,
                    off_t(offset + written)
                )
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return (written, count < 0 ? errno : ENOSPC) }
            written += count
        }
        return (written, nil)
    }

    private func failure(_ code: Int32) -> CommandFailure {
        CommandFailure(
            status: .failure,
            message: """
                \(TerminalText.sanitized(path)) cannot be written: \(SystemText.text(code))
                What is in it is whole; the same command goes on from there.
                """
        )
    }
}
