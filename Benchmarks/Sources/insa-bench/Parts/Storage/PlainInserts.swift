import AgentRuntime
import MessageBus
import Storage

/// The same rows in the same tables by prepared statements in a loop, and nothing else: what the disk and SQLite allow.
struct PlainInserts {
    private let durability: Durability

    init(_ durability: Durability) {
        self.durability = durability
    }

    private static let insert = """
        INSERT INTO tasks (id, agent, form, priority, state, owner, attempts, crashes, max_attempts, revision, created_at,
        expires_at, request) VALUES (?1, 1, 1, 2, 0, 1, 0, 0, 3, 0, ?2, ?3, ?4)
        """
    private static let start = "UPDATE tasks SET state = 2, attempts = 1, started_at = ?2, revision = 1 WHERE id = ?1"
    private static let settle = """
        INSERT INTO history (id, agent, form, priority, state, attempts, crashes, max_attempts, revision, created_at,
        expires_at, started_at, completed_at, verdict, result, request)
        SELECT id, agent, form, priority, 5, attempts, crashes, max_attempts, 2, created_at, expires_at, started_at, ?2, 0,
        ?3, request FROM tasks WHERE id = ?1
        """

    func insert(_ count: Int, perCommit batch: Int) async throws -> Double {
        try await measure(count, perCommit: batch) { plain in
            let insert = try plain.prepare(Self.insert)
            return { id, number in try Self.insert(insert, id, number) }
        }
    }

    /// Each task inserted, begun and moved into the history, the three steps in commits of their own.
    func tasks(_ count: Int, perCommit batch: Int) async throws -> Double {
        let (scratch, plain) = try await open()
        defer { withExtendedLifetime(scratch) {} }
        let (insert, start) = (try plain.prepare(Self.insert), try plain.prepare(Self.start))
        let (settle, delete) = (try plain.prepare(Self.settle), try plain.prepare("DELETE FROM tasks WHERE id = ?1"))
        let ids = MessageIDSource()
        return try Stopwatch.nanoseconds(per: count / batch * batch) {
            for first in stride(from: 0, to: count / batch * batch, by: batch) {
                let chosen = (0..<batch).map { _ in ids.next() }
                try Self.commit(plain) {
                    for (offset, id) in chosen.enumerated() { try Self.insert(insert, id, first + offset) }
                }
                try Self.commit(plain) {
                    for id in chosen {
                        start.bind(1, id.sixteen)
                        start.bind(2, id.milliseconds)
                        try start.run()
                    }
                }
                try Self.commit(plain) {
                    for id in chosen {
                        settle.bind(1, id.sixteen)
                        settle.bind(2, id.milliseconds)
                        settle.bind(3, Array("1".utf8))
                        try settle.run()
                        delete.bind(1, id.sixteen)
                        try delete.run()
                    }
                }
            }
        }
    }

    private func measure(
        _ count: Int,
        perCommit batch: Int,
        _ prepare: (PlainSQLite) throws -> (MessageID, Int) throws -> Void
    ) async throws -> Double {
        let (scratch, plain) = try await open()
        defer { withExtendedLifetime(scratch) {} }
        let write = try prepare(plain)
        let ids = MessageIDSource()
        let total = count / batch * batch
        return try Stopwatch.nanoseconds(per: total) {
            for first in stride(from: 0, to: total, by: batch) {
                try Self.commit(plain) {
                    for number in first..<first + batch { try write(ids.next(), number) }
                }
            }
        }
    }

    private static func commit(_ plain: PlainSQLite, _ body: () throws -> Void) throws {
        try plain.execute("BEGIN IMMEDIATE")
        try body()
        try plain.execute("COMMIT")
    }

    private static func insert(_ statement: PlainStatement, _ id: MessageID, _ number: Int) throws {
        statement.bind(1, id.sixteen)
        statement.bind(2, id.milliseconds)
        statement.bind(3, id.milliseconds + 86_400_000)
        statement.bind(4, TaskSample.request(number).json)
        try statement.run()
    }

    /// A file that the platform has made, so that tables, indexes and page size are the same.
    private func open() async throws -> (ScratchFile, PlainSQLite) {
        let scratch = try ScratchFile()
        let directory = DataDirectory(scratch.path)
        try await DatabaseFile.open(directory, DatabaseFile.Options(durability: durability)).close()
        let plain = try PlainSQLite(directory.databasePath)
        try plain.execute("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000")
        try plain.execute("PRAGMA synchronous = \(durability == .full ? "FULL" : "NORMAL")")
        return (scratch, plain)
    }
}

extension MessageID {
    /// The sixteen bytes, most significant first.
    var sixteen: [UInt8] {
        (0..<16).map { index in
            UInt8(truncatingIfNeeded: (index < 8 ? high : low) >> UInt64(56 - 8 * (index % 8)))
        }
    }
}
