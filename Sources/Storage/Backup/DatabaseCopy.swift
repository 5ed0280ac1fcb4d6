import Foundation
import GRDB
import Glibc

/// One copy of a database that either comes to be, complete and checked, or leaves nothing behind.
struct DatabaseCopy {
    /// 4 MiB between two reports.
    private static let pagesPerStep: Int32 = 1024
    private static let companions = ["", "-journal", "-wal", "-shm"]

    /// Where the copy is to be.
    let target: String
    /// Whether a file that is there may be replaced.
    var replaces = false
    /// The most pages the copy may have, as on a disk of that size; `nil` leaves it to the disk.
    var pageLimit: Int?

    /// Nobody takes this name for a finished copy.
    private var unfinished: String { "\(target).unfinished-\(getpid())" }

    /// Copies what `source` shows at this moment; whoever writes to it meanwhile is not held up.
    ///
    /// - Parameter progress: Told after each step; the copy stops when it throws.
    func make(
        from source: some DatabaseReader,
        progress: @escaping (CopyProgress) throws -> Void
    ) throws(DatabaseFileError) {
        guard replaces || !FileManager.default.fileExists(atPath: target) else { throw .exists(path: target) }
        removeUnfinished()
        do {
            try makeFile()
            try fill(from: source, progress)
            try DatabaseFiles.flush(unfinished)
            try DatabaseFiles.move(unfinished, to: target)
        } catch {
            removeUnfinished()
            throw DatabaseFileError(error, at: target)
        }
    }

    private func makeFile() throws(DatabaseFileError) {
        // because: the C library takes a path by pointer; Swift keeps it alive for the call.
        let descriptor = unsafe open(unfinished, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .inaccessible(path: target, reason: SystemReason.last) }
        close(descriptor)
    }

    private func fill(from source: some DatabaseReader, _ progress: @escaping (CopyProgress) throws -> Void) throws {
        let copy = try DatabaseQueue(path: unfinished)
        try copy.writeWithoutTransaction { copied in
            // The file counts only after the one flush at its end.
            try copied.execute(sql: "PRAGMA synchronous = OFF")
            if let pageLimit { _ = try Int.fetchOne(copied, sql: "PRAGMA max_page_count = \(pageLimit)") }
            try source.read { db in try Self.copy(db, to: copied, progress) }
            // One file that can be read from anywhere, without a log beside it.
            _ = try String.fetchOne(copied, sql: "PRAGMA journal_mode = DELETE")
            let verdict = try String.fetchOne(copied, sql: "PRAGMA quick_check(1)") ?? "no verdict"
            guard verdict == "ok" else { throw DatabaseFileError.damaged(path: target, reason: verdict) }
        }
        try copy.close()
    }

    private static func copy(
        _ db: Database,
        to copied: Database,
        _ progress: @escaping (CopyProgress) throws -> Void
    ) throws {
        // Reading once pins the state that is copied. Otherwise the copy would begin anew at every commit.
        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
        var stop: (any Error)?
        try db.backup(to: copied, pagesPerStep: pagesPerStep) { step in
            do {
                let done = step.totalPageCount - step.remainingPageCount
                try progress(CopyProgress(copied: done, total: step.totalPageCount))
            } catch {
                stop = error
                throw error
            }
        }
        // GRDB takes no notice of an error after the last step.
        if let stop { throw stop }
    }

    private func removeUnfinished() {
        for companion in Self.companions {
            // because: the C library takes a path by pointer; Swift keeps it alive for the call.
            _ = unsafe unlink(unfinished + companion)
        }
    }
}
