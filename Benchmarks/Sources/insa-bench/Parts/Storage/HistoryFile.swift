import AgentRuntime
import Foundation
import MessageBus
import Storage

/// A file with 5,000,000 finished tasks, written by plain statements once per run.
actor HistoryFile {
    static let shared = HistoryFile()
    static let rows = 5_000_000

    private var opened: (scratch: ScratchFile, journal: SQLiteJournal, file: DatabaseFile)?

    func firstPage(_ filter: TaskFilter) async throws -> Double {
        let journal = try await journal()
        let rounds = 100
        return try await Stopwatch.nanoseconds(per: rounds) {
            for _ in 0..<rounds {
                let page = try await journal.tasks(filter, after: nil, limit: 50)
                precondition(page.items.count == 50, "the list is shorter than its page")
            }
        }
    }

    private func journal() async throws -> SQLiteJournal {
        if let opened { return opened.journal }
        let scratch = try ScratchFile()
        try await fill(scratch.path)
        let file = try DatabaseFile.open(DataDirectory(scratch.path))
        let journal = try SQLiteStorage(file).journal
        opened = (scratch, journal, file)
        return journal
    }

    /// One row in a hundred thousand has expired, the others have completed; the names come from a first real task.
    private func fill(_ path: String) async throws {
        let directory = DataDirectory(path)
        let file = try DatabaseFile.open(directory, DatabaseFile.Options(durability: .normal))
        let ids = MessageIDSource()
        _ = try await SQLiteStorage(file).journal.insert(
            TaskSample.task(ids.next()),
            TaskSample.request(0),
            loading: .never
        )
        try await file.close()
        let plain = try PlainSQLite(directory.databasePath)
        try plain.execute("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000")
        let insert = try plain.prepare(
            """
            INSERT INTO history (id, agent, form, priority, state, attempts, crashes, max_attempts, revision, created_at,
            started_at, completed_at, verdict, result, request)
            SELECT ?1, agent, form, priority, ?2, 1, 0, 3, 2, ?3, ?3, ?3, 0, ?4, request FROM tasks LIMIT 1
            """
        )
        let result = Array(#"{"answer":42}"#.utf8)
        try plain.execute("BEGIN IMMEDIATE")
        for number in 0..<Self.rows {
            let id = ids.next()
            insert.bind(1, id.sixteen)
            insert.bind(2, number % 100_000 == 0 ? Self.expired : Self.completed)
            insert.bind(3, id.milliseconds)
            insert.bind(4, result)
            try insert.run()
        }
        try plain.execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
    }

    // The codes of the schema; the precondition in `firstPage` fails when they are not these any more.
    private static let completed: Int64 = 5
    private static let expired: Int64 = 7
}
