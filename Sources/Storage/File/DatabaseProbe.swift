import Foundation
import GRDB

/// What an existing file is, found out before anything in it is touched.
enum DatabaseProbe: Hashable {
    /// There is no database yet.
    case nothing
    /// It is ours, and this version reads it.
    case usable

    /// Marks the file as ours, in the header that programs such as `file` show.
    static let applicationID = 0x494E_5341

    /// Looks at the database of `directory`.
    ///
    /// - Parameter hadContent: Whether an instance is known to have worked with it.
    init(_ directory: DataDirectory, hadContent: Bool) throws(DatabaseFileError) {
        let path = directory.databasePath
        let files = FileManager.default
        if files.fileExists(atPath: directory.restoringPath) {
            throw .restoreInterrupted(path: directory.restoringPath)
        }
        guard files.fileExists(atPath: path) else {
            self = .nothing
            return
        }
        guard FileSize.of(path) > 0 else {
            guard !hadContent else { throw .emptied(path: path) }
            self = .nothing
            return
        }
        try Self.checkHeader(path)
        try translating(path) { try Self.queue(path).read { try Self.examine($0, path) } }
        self = .usable
    }

    /// A connection that cannot write.
    static func queue(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// SQLite takes a file that is shorter than its smallest page for an empty database and would write over it.
    static func checkHeader(_ path: String) throws(DatabaseFileError) {
        let head = try translating(path) { () -> Data? in
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { handle.closeFile() }
            return try handle.read(upToCount: 512)
        }
        let isDatabase = head.map { $0.count == 512 && $0.starts(with: "SQLite format 3\0".utf8) } ?? false
        guard isDatabase else { throw .notADatabase(path: path) }
    }

    /// Refuses what another program or a newer version has written.
    static func examine(_ db: Database, _ path: String) throws {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let isOurs = try application == applicationID || (application == 0 && isUnmarked(db))
        guard isOurs else { throw DatabaseFileError.foreign(path: path) }
        guard version <= Schema.version else {
            throw DatabaseFileError.newer(path: path, found: version, supported: Schema.version)
        }
        guard try !Schema.migrator.hasBeenSuperseded(db) else {
            throw DatabaseFileError.newer(
                path: path,
                found: max(version, Schema.version + 1),
                supported: Schema.version
            )
        }
    }

    /// Whether a file without our mark is one that stopped before it got the mark: our tables, or none at all.
    private static func isUnmarked(_ db: Database) throws -> Bool {
        if try db.tableExists("instances") { return true }
        return try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'grdb_%'") == 0
    }
}
