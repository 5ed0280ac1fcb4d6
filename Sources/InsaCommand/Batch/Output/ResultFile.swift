import Dispatch
import Foundation
import Glibc
import Synchronization

/// The results of a batch on disk: a header and one line for each item, in order, each written once.
///
/// The file is its own memory of how far the work came: whatever ends a run, the next one goes on after the last whole line.
final class ResultFile: Sendable {
    let path: String
    private let descriptor: Int32
    private let position: Mutex<ResultPosition>

    /// A file that is open and locked, of whose content nothing is known yet.
    init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
        position = Mutex(ResultPosition())
    }

    /// Closing the descriptor gives the lock back.
    deinit { close(descriptor) }

    var handle: FileHandle { FileHandle(fileDescriptor: descriptor, closeOnDealloc: false) }

    /// Drops what stands after `end`, forces the rest to the disk, and writes from there on.
    func cut(to end: Int) throws(CommandFailure) {
        if let failure = position.withLock({ position in begin(at: end, &position) }) { throw self.failure(failure) }
    }

    private func begin(at end: Int, _ position: inout ResultPosition) -> Int32? {
        if let failure = truncate(to: end) ?? Self.sync(descriptor) { return failure }
        position = ResultPosition(end: end)
        return nil
    }

    /// Drops everything that was written since the file was last cut.
    func undo() throws(CommandFailure) {
        let failure = position.withLock { position in begin(at: position.start, &position) }
        if let failure { throw self.failure(failure) }
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
            position.add(whole)
            // A torn line is harmless: the next run cuts it off, too.
            if written != whole { _ = truncate(to: position.end) }
            if let failure { return failure }
            guard isLast || position.isDue else { return nil }
            if let failure = Self.sync(descriptor) {
                // What the disk did not take may be gone although it can still be read: the next run must not count it.
                _ = truncate(to: position.lose())
                return failure
            }
            position.keep()
            return nil
        }
        if let failure { throw self.failure(failure) }
    }

    private func truncate(to end: Int) -> Int32? {
        while ftruncate(descriptor, off_t(end)) != 0 {
            guard errno == EINTR else { return errno }
        }
        return nil
    }

    /// Forces to the disk what was written to `descriptor`.
    static func sync(_ descriptor: Int32) -> Int32? {
        while fsync(descriptor) != 0 {
            guard errno == EINTR else { return errno }
        }
        return nil
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

    func failure(_ code: Int32) -> CommandFailure {
        CommandFailure(
            status: .failure,
            message: """
                \(TerminalText.sanitized(path)) cannot be written: \(SystemText.text(code))
                What is in it is whole; the same command goes on from there.
                """
        )
    }
}
