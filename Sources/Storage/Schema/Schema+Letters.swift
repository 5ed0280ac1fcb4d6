extension Schema {
    /// Dead letters with what is counted about them; the sums are kept with every change, so that nothing counts rows.
    static let lettersV1 = [
        """
        CREATE TABLE dead_letters (
            id BLOB NOT NULL PRIMARY KEY,
            message_id BLOB NOT NULL UNIQUE,
            agent INTEGER NOT NULL,
            kind TEXT NOT NULL,
            version INTEGER NOT NULL,
            status INTEGER NOT NULL,
            error_type TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            failed_at INTEGER NOT NULL,
            customer TEXT,
            priority INTEGER NOT NULL,
            reason INTEGER NOT NULL,
            sender TEXT,
            correlation BLOB NOT NULL,
            trace BLOB,
            replay_count INTEGER NOT NULL,
            replay_task BLOB,
            replayed_at INTEGER,
            last_replay_error TEXT,
            failures BLOB,
            request BLOB NOT NULL
        ) WITHOUT ROWID
        """,
        "CREATE INDEX dead_letters_time ON dead_letters (failed_at, id)",
        "CREATE INDEX dead_letters_list ON dead_letters (status, agent, failed_at, id)",
        "CREATE INDEX dead_letters_error ON dead_letters (error_type, status, agent, failed_at, id)",
        "CREATE INDEX dead_letters_group ON dead_letters (fingerprint, status, failed_at)",
        """
        CREATE TABLE dead_letter_groups (
            fingerprint TEXT NOT NULL PRIMARY KEY,
            agent INTEGER NOT NULL,
            kind TEXT NOT NULL,
            error_type TEXT NOT NULL,
            pattern TEXT NOT NULL,
            first_seen INTEGER NOT NULL,
            last_seen INTEGER NOT NULL,
            total INTEGER NOT NULL,
            waiting INTEGER NOT NULL,
            customers INTEGER NOT NULL
        ) WITHOUT ROWID
        """,
        "CREATE INDEX dead_letter_groups_order ON dead_letter_groups (waiting, last_seen)",
        """
        CREATE TABLE dead_letter_customers (
            fingerprint TEXT NOT NULL,
            customer TEXT NOT NULL,
            n INTEGER NOT NULL,
            PRIMARY KEY (fingerprint, customer)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE annotations (
            letter BLOB NOT NULL,
            number INTEGER NOT NULL,
            author TEXT NOT NULL,
            at INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (letter, number)
        ) WITHOUT ROWID
        """,
    ]
}
