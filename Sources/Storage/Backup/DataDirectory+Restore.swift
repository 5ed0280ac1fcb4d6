import Foundation
import GRDB

extension DataDirectory {
    /// Puts the backup at `path` in the place of the database; blocks until it is done.
    ///
    /// The backup is read completely and checked before anything is touched. The database that was there keeps its
    /// content under another name. A power cut at any moment leaves the old state, the new one, or an unfinished restore
    /// that the next start names.
    ///
    /// - Returns: What became of the database that was there.
    /// - Throws: ``DatabaseFileError``, ``DatabaseFileError/locked(directory:pid:)`` while a process works here.
    public func restore(
        from path: String,
        progress: @escaping (CopyProgress) throws -> Void = { _ in }
    ) throws(DatabaseFileError) -> RestoreReport {
        try prepare()
        let lock = try InstanceLock.acquire(self)
        defer { lock.release(.none) }
        try copy(path, progress)
        let kept = try setAside()
        try DatabaseFiles.move(restoringPath, to: databasePath)
        try lock.write(.closed)
        return RestoreReport(path: databasePath, bytes: FileSize.of(databasePath), kept: kept)
    }

    private func copy(_ path: String, _ progress: @escaping (CopyProgress) throws -> Void) throws(DatabaseFileError) {
        do {
            let backup = try Self.reader(path)
            try DatabaseCopy(target: restoringPath, replaces: true).make(from: backup, progress: progress)
        } catch .damaged(path: _, let reason) {
            throw .unusableBackup(path: path, reason: reason)
        } catch .notADatabase {
            throw .unusableBackup(path: path, reason: "it is not a database")
        } catch .missing {
            throw .unusableBackup(path: path, reason: "it is missing or empty")
        }
    }

    /// Renames the database and its log together: the log of one database must never meet another one.
    private func setAside() throws(DatabaseFileError) -> String? {
        try DatabaseFiles.remove(databasePath + "-shm")
        guard FileManager.default.fileExists(atPath: databasePath) else {
            try DatabaseFiles.remove(logPath)
            return nil
        }
        let kept = freeName(databasePath + ".before-restore-" + BackupName.stamp(.now))
        try DatabaseFiles.move(databasePath, to: kept)
        if FileSize.of(logPath) > 0 { try DatabaseFiles.move(logPath, to: kept + "-wal") }
        try DatabaseFiles.remove(logPath)
        return kept
    }

    private func freeName(_ name: String) -> String {
        var candidate = name
        var number = 2
        while FileManager.default.fileExists(atPath: candidate) {
            candidate = "\(name)-\(number)"
            number += 1
        }
        return candidate
    }
}
