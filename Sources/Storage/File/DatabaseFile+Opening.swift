import Foundation
import GRDB
import Glibc

extension DatabaseFile {
    /// Opens the database of `directory` for this process, and makes what is missing of it.
    ///
    /// The directory and the file are for their owner only. A file of a newer version, of another program, or one that
    /// is damaged is refused untouched. The call blocks while it migrates or checks the file, so make it at the start.
    ///
    /// - Throws: ``DatabaseFileError``; its description names the way out.
    public static func open(
        _ directory: DataDirectory,
        _ options: Options = Options()
    ) throws(DatabaseFileError) -> DatabaseFile {
        try directory.prepare()
        let lock = try InstanceLock.acquire(directory)
        let probe = try DatabaseProbe(directory, hadContent: [.open, .closed].contains(lock.previous))
        if probe == .nothing { try makeFile(directory) }
        let path = directory.databasePath
        return try translating(path) {
            let pool = try pool(path, options)
            let end = try pool.read(previousEnd)
            let isChecked = options.check.applies(after: end, size: FileSize.of(path))
            if isChecked { try pool.read { try quickCheck($0, path) } }
            try migrate(pool)
            let instance = try pool.write { try register($0, afterOrderlyEnd: lock.previous == .closed) }
            try lock.write(.open)
            return DatabaseFile(
                directory: directory,
                options: options,
                pool: pool,
                lock: lock,
                instance: instance,
                previousEnd: end,
                isChecked: isChecked
            )
        }
    }

    /// SQLite takes over the permissions of the file for those it makes beside it.
    private static func makeFile(_ directory: DataDirectory) throws(DatabaseFileError) {
        let path = directory.databasePath
        // because: the C library takes a path by pointer; Swift keeps it alive for the call.
        let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .inaccessible(path: path, reason: SystemReason.last) }
        Glibc.close(descriptor)
    }

    private static func pool(_ path: String, _ options: Options) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "insa"
        configuration.maximumReaderCount = options.readers
        configuration.busyMode = .timeout(options.busyTimeout / .seconds(1))
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = \(db.configuration.readonly ? -2_000 : -16_000)")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        // GRDB chooses NORMAL when it turns the log on, hence after it.
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = \(options.durability.pragma)")
            // 16 MiB before the log moves into the file: pages that change often are written once, not every 4 MiB.
            _ = try Int.fetchOne(db, sql: "PRAGMA wal_autocheckpoint = 4000")
            _ = try Int.fetchOne(db, sql: "PRAGMA journal_size_limit = 67108864")
            if let limit = options.pageLimit { _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(limit)") }
        }
        return pool
    }

    private static func previousEnd(_ db: Database) throws -> PreviousEnd {
        guard try db.tableExists("instances"),
            let row = try Row.fetchOne(db, sql: "SELECT number, ended_at FROM instances ORDER BY number DESC LIMIT 1")
        else { return .none }
        let number: Int64 = row["number"]
        let end: Int64? = row["ended_at"]
        return end == nil ? .unclean(instance: number) : .clean(instance: number)
    }

    private static func quickCheck(_ db: Database, _ path: String) throws {
        let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no verdict"
        guard verdict == "ok" else { throw DatabaseFileError.damaged(path: path, reason: verdict) }
    }

    private static func migrate(_ pool: DatabasePool) throws {
        try Schema.migrator.migrate(pool)
        try pool.writeWithoutTransaction { db in
            guard try Int.fetchOne(db, sql: "PRAGMA user_version") != Schema.version else { return }
            try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
            try db.execute(sql: "PRAGMA application_id = \(DatabaseProbe.applicationID)")
        }
    }

    private static func register(_ db: Database, afterOrderlyEnd: Bool) throws -> Int64 {
        let now = Date.now.millisecondsSince1970
        if afterOrderlyEnd {
            try db.execute(sql: "UPDATE instances SET ended_at = ? WHERE ended_at IS NULL", arguments: [now])
        }
        try db.execute(sql: "INSERT INTO instances (pid, started_at) VALUES (?, ?)", arguments: [Int64(getpid()), now])
        return db.lastInsertedRowID
    }
}
