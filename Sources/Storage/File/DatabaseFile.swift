import Foundation
import GRDB
public import Telemetry

/// The one file in which the platform keeps everything, opened by one process at a time.
///
/// One connection writes, several read; readers never wait for the writer and see a consistent state.
public final class DatabaseFile: Sendable {
    /// Where the file is.
    public let directory: DataDirectory
    /// The number of this instance; it grows with each one, so that a higher number is a later instance.
    public let instance: Int64
    /// How the instance before this one ended.
    public let previousEnd: PreviousEnd
    /// Whether the file was checked for damage when it was opened; a large one is not, to be ready soon.
    public let isChecked: Bool
    /// What the file was opened with.
    public let options: Options
    /// The connections; use ``read(_:)`` and ``write(_:)``, which are counted.
    let pool: DatabasePool
    /// How many connections are at work.
    let usage = ConnectionUsage()
    /// The right to work here.
    let lock: InstanceLock

    init(
        directory: DataDirectory,
        options: Options,
        pool: DatabasePool,
        lock: InstanceLock,
        instance: Int64,
        previousEnd: PreviousEnd,
        isChecked: Bool
    ) {
        self.directory = directory
        self.options = options
        self.pool = pool
        self.lock = lock
        self.instance = instance
        self.previousEnd = previousEnd
        self.isChecked = isChecked
    }

    /// Reads from one consistent state of the database, without holding up the caller's thread.
    ///
    /// - Throws: What `body` throws, `DatabaseError`, or `CancellationError` when the task is cancelled.
    func read<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        usage.begin()
        defer { usage.end() }
        return try await pool.read(body)
    }

    /// Reads from one consistent state of the database on the calling thread.
    func readNow<T>(_ body: (Database) throws -> T) throws -> T {
        usage.begin()
        defer { usage.end() }
        return try pool.read(body)
    }

    /// Writes in one transaction that begins at once, without holding up the caller's thread.
    ///
    /// - Throws: What `body` throws, `DatabaseError`, or `CancellationError` when the task is cancelled.
    func write<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        usage.begin()
        defer { usage.end() }
        return try await pool.write(body)
    }

    /// Writes in one transaction on the calling thread.
    func writeNow<T>(_ body: (Database) throws -> T) throws -> T {
        usage.begin()
        defer { usage.end() }
        return try pool.write(body)
    }

    /// The state of the database for a scrape.
    ///
    /// - Parameter isWritable: Whether the last thing written could be written.
    public func sample(isWritable: Bool) -> DatabaseSample {
        DatabaseSample(
            isUp: isWritable && !usage.isClosed,
            poolSize: options.readers + 1,
            connectionsInUse: usage.inUse,
            fileSize: FileSize.of(directory.databasePath),
            walSize: FileSize.of(directory.logPath)
        )
    }

    /// Ends this instance and closes the file; everything that writes has to have ended before.
    ///
    /// The time is noted, the statistics of the query planner are brought up to date, the write-ahead log is moved into
    /// the file, and the lock is given back.
    ///
    /// Closing twice is harmless. The lock is given back whatever happens, and cancelling the caller does not stop it.
    ///
    /// - Throws: ``DatabaseFileError`` for what could not be done; nothing that was committed is lost by it.
    public func close() async throws(DatabaseFileError) {
        guard usage.close() else { return }
        try await offloading { self.finish() }.get()
    }

    private func finish() -> Result<Void, DatabaseFileError> {
        let ending = Result { try end() }
        let closing = Result { try pool.close() }
        // The run has ended in good order even if the file could not be told so, for want of room: the next start reads it
        // from the lock and blames nobody.
        lock.release(.closed)
        do {
            try ending.get()
            try closing.get()
            return .success(())
        } catch {
            return .failure(DatabaseFileError(error, at: directory.databasePath))
        }
    }

    private func end() throws {
        try pool.writeWithoutTransaction { db in
            let now = Date.now.millisecondsSince1970
            try db.execute(sql: "UPDATE instances SET ended_at = ? WHERE number = ?", arguments: [now, instance])
            try db.execute(sql: Self.optimize)
            do {
                _ = try db.checkpoint(.truncate)
            } catch DatabaseError.SQLITE_BUSY {
                // A reader that is still at work keeps the log from being emptied; the next start reads it.
            }
        }
    }

    /// Brings the statistics of the query planner up to date.
    func optimize() async throws {
        usage.begin()
        defer { usage.end() }
        try await pool.writeWithoutTransaction { try $0.execute(sql: Self.optimize) }
    }

    /// Reads a few hundred rows per index at the most, so that the writer is soon free again.
    static let optimize = "PRAGMA analysis_limit = 400; PRAGMA optimize"
}
