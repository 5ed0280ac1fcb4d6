extension Schema {
    /// Unfinished tasks and finished ones, apart.
    ///
    /// So the table every request writes to stays small however much history there is. The large columns come last: what is read before them never touches their overflow pages.
    static let tasksV1 = [
        """
        CREATE TABLE tasks (
            id BLOB NOT NULL PRIMARY KEY CHECK (typeof(id) = 'blob' AND length(id) = 16),
            agent INTEGER NOT NULL,
            form INTEGER NOT NULL,
            priority INTEGER NOT NULL,
            state INTEGER NOT NULL,
            owner INTEGER,
            attempts INTEGER NOT NULL,
            crashes INTEGER NOT NULL,
            max_attempts INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER,
            due_at INTEGER,
            started_at INTEGER,
            session_id TEXT,
            idempotency_key TEXT,
            fingerprint INTEGER,
            trace BLOB,
            replay_of BLOB,
            parent BLOB,
            failures BLOB,
            request BLOB NOT NULL
        ) WITHOUT ROWID
        """,
        // The two indexes share the rows out: a task that starts leaves the first for the second.
        "CREATE INDEX tasks_feed ON tasks (agent, priority, id) WHERE state = 0",
        "CREATE INDEX tasks_busy ON tasks (state, agent, id) WHERE state <> 0",
        "CREATE INDEX tasks_due ON tasks (due_at, id, owner) WHERE due_at IS NOT NULL",
        "CREATE INDEX tasks_suspect ON tasks (id) WHERE crashes > 0",
        "CREATE INDEX tasks_parent ON tasks (parent, id) WHERE parent IS NOT NULL",
        "CREATE INDEX tasks_session ON tasks (session_id, id) WHERE session_id IS NOT NULL",
        """
        CREATE TABLE history (
            id BLOB NOT NULL PRIMARY KEY,
            agent INTEGER NOT NULL,
            form INTEGER NOT NULL,
            priority INTEGER NOT NULL,
            state INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            crashes INTEGER NOT NULL,
            max_attempts INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER,
            started_at INTEGER,
            completed_at INTEGER NOT NULL,
            session_id TEXT,
            idempotency_key TEXT,
            fingerprint INTEGER,
            trace BLOB,
            replay_of BLOB,
            parent BLOB,
            failures BLOB,
            verdict INTEGER,
            result BLOB,
            request BLOB NOT NULL
        ) WITHOUT ROWID
        """,
        "CREATE INDEX history_list ON history (agent, state, id)",
        """
        CREATE INDEX history_session ON history (session_id, agent, state, id) WHERE session_id IS NOT NULL
        """,
        """
        CREATE TABLE task_counts (
            form INTEGER NOT NULL,
            priority INTEGER NOT NULL,
            state INTEGER NOT NULL,
            n INTEGER NOT NULL,
            PRIMARY KEY (form, priority, state)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE idempotency_keys (
            key TEXT NOT NULL PRIMARY KEY,
            id BLOB NOT NULL,
            fingerprint INTEGER,
            expires_at INTEGER NOT NULL
        ) WITHOUT ROWID
        """,
        "CREATE INDEX idempotency_keys_expiry ON idempotency_keys (expires_at)",
        "CREATE TABLE facts (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    ]
}
