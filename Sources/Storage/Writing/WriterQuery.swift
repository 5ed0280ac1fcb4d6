/// The statements on the path of every message; each is prepared once per connection.
enum WriterQuery: Int, CaseIterable {
    case begin
    case commit
    case rollback
    case count
    case oldestLetter
    case insertTask
    case task
    case finishedTask
    case isFinished
    case start
    case update
    case own
    case finish
    case remove
    case feed
    case due
    case nextDue
    case key
    case putKey

    var sql: String {
        switch self {
        case .begin: "BEGIN IMMEDIATE"
        case .commit: "COMMIT"
        case .rollback: "ROLLBACK"
        case .count: Self.countSQL
        case .oldestLetter:
            "SELECT failed_at FROM dead_letters WHERE status = 0 AND agent = ? ORDER BY failed_at LIMIT 1"
        case .insertTask: Self.insertTaskSQL
        case .task: "SELECT \(TaskRow.unfinishedColumns) FROM tasks WHERE id = ?"
        case .finishedTask: "SELECT \(TaskRow.finishedColumns) FROM history WHERE id = ?"
        case .isFinished: "SELECT 1 FROM history WHERE id = ?"
        case .start:
            "UPDATE tasks SET state = 2, attempts = ?2, revision = ?3, started_at = ?4, due_at = NULL WHERE id = ?1"
        case .update:
            """
            UPDATE tasks SET state = ?2, attempts = ?3, revision = ?4, due_at = ?5, owner = ?6,
                failures = COALESCE(?7, failures) WHERE id = ?1
            """
        case .own: "UPDATE tasks SET owner = ?2 WHERE id = ?1"
        case .finish: Self.finishSQL
        case .remove: "DELETE FROM tasks WHERE id = ?"
        case .feed: Self.feedSQL
        case .due: Self.dueSQL
        case .nextDue:
            """
            SELECT due_at FROM tasks WHERE due_at IS NOT NULL AND owner IS NOT ?1
            AND (?2 IS NULL OR agent IN (SELECT value FROM json_each(?2))) ORDER BY due_at LIMIT 1
            """
        case .key: "SELECT id, fingerprint, expires_at FROM idempotency_keys WHERE key = ?"
        case .putKey:
            "INSERT OR REPLACE INTO idempotency_keys (key, id, fingerprint, expires_at) VALUES (?, ?, ?, ?)"
        }
    }

    private static let countSQL = """
        INSERT INTO task_counts (form, priority, state, n) VALUES (?, ?, ?, ?)
        ON CONFLICT (form, priority, state) DO UPDATE SET n = n + excluded.n
        """

    private static let insertTaskSQL = """
        INSERT INTO tasks (id, agent, form, priority, state, owner, attempts, crashes, max_attempts, revision, created_at,
            expires_at, due_at, session_id, idempotency_key, fingerprint, trace, replay_of, parent, request)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    private static let finishSQL = """
        INSERT INTO history (id, agent, form, priority, state, attempts, crashes, max_attempts, revision, created_at,
            expires_at, started_at, completed_at, session_id, idempotency_key, fingerprint, trace, replay_of, parent,
            failures, verdict, result, request)
        SELECT id, agent, form, priority, ?2, ?3, ?4, max_attempts, ?5, created_at, expires_at, started_at, ?6,
            session_id, idempotency_key, fingerprint, trace, replay_of, parent, COALESCE(?7, failures), ?8, ?9, request
        FROM tasks WHERE id = ?1
        """

    private static let feedSQL = """
        SELECT \(TaskRow.unfinishedColumns), request FROM tasks
        WHERE state = 0 AND agent = ?1 AND priority = ?2 AND id >= ?3 AND owner IS NOT ?4
        ORDER BY id LIMIT ?5
        """

    private static let dueSQL = """
        SELECT \(TaskRow.unfinishedColumns), request FROM tasks
        WHERE due_at IS NOT NULL AND due_at <= ?1 AND owner IS NOT ?2
        AND (?4 IS NULL OR agent IN (SELECT value FROM json_each(?4)))
        ORDER BY due_at, id LIMIT ?3
        """
}
