import GRDB

extension DataDirectory {
    /// Copies the database, whether a server works with it or not; blocks until it is done.
    ///
    /// - Parameters:
    ///   - path: The file, which must not be there yet; for a directory, a name with the time is chosen in it.
    ///   - replacing: Whether a file that is there may be replaced.
    ///   - progress: Told every 4 MiB; the backup stops when it throws, leaving nothing behind.
    /// - Throws: ``DatabaseFileError``.
    public func backup(
        to path: String,
        replacing: Bool = false,
        progress: @escaping (CopyProgress) throws -> Void = { _ in }
    ) throws(DatabaseFileError) -> BackupReport {
        try Backup(target: path, replaces: replacing).make(from: try reader(), progress: progress)
    }

    /// A connection to the database that cannot write and asks for no lock.
    func reader() throws(DatabaseFileError) -> DatabaseQueue {
        try Self.reader(databasePath)
    }

    /// A connection to a file that has to be a database of ours.
    static func reader(_ path: String) throws(DatabaseFileError) -> DatabaseQueue {
        guard FileSize.of(path) > 0 else { throw .missing(path: path) }
        try DatabaseProbe.checkHeader(path)
        return try translating(path) {
            let queue = try DatabaseProbe.queue(path)
            try queue.read { try DatabaseProbe.examine($0, path) }
            return queue
        }
    }
}
