import GRDB

extension DataDirectory {
    /// Rebuilds the database without its unused pages; blocks until it is done, and needs as much free space again.
    ///
    /// - Throws: ``DatabaseFileError``, ``DatabaseFileError/locked(directory:pid:)`` while a process works here.
    public func vacuum() throws(DatabaseFileError) -> VacuumReport {
        guard FileSize.of(databasePath) > 0 else { throw .missing(path: databasePath) }
        let lock = try InstanceLock.acquire(self)
        defer { lock.release(.none) }
        // Refuses what another program or a newer version has written.
        _ = try reader()
        return try translating(databasePath) {
            let before = FileSize.of(databasePath) + FileSize.of(logPath)
            let queue = try DatabaseQueue(path: databasePath)
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM")
                try db.execute(sql: DatabaseFile.optimize)
                _ = try db.checkpoint(.truncate)
            }
            try queue.close()
            return VacuumReport(before: before, after: FileSize.of(databasePath) + FileSize.of(logPath))
        }
    }
}
