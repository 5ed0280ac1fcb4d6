import GRDB

/// The shape of the database file.
enum Schema {
    /// The version of the shape this binary writes.
    static let version = 1

    /// Brings a file of an older version, or an empty one, to this version.
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1") { db in
            for sql in namesV1 + tasksV1 + lettersV1 + othersV1 { try db.execute(sql: sql) }
        }
        return migrator
    }()

    private static let namesV1 = [
        """
        CREATE TABLE instances (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            pid INTEGER NOT NULL,
            started_at INTEGER NOT NULL,
            ended_at INTEGER
        )
        """,
        "CREATE TABLE agents (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
        """
        CREATE TABLE forms (
            number INTEGER PRIMARY KEY,
            agent INTEGER NOT NULL,
            kind TEXT NOT NULL,
            version INTEGER NOT NULL,
            UNIQUE (agent, kind, version)
        )
        """,
    ]

    private static let othersV1 = [
        """
        CREATE TABLE audit (
            id BLOB NOT NULL PRIMARY KEY,
            at INTEGER NOT NULL,
            actor TEXT NOT NULL,
            action TEXT NOT NULL,
            target TEXT NOT NULL,
            detail TEXT NOT NULL
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE schedules (
            name TEXT NOT NULL PRIMARY KEY,
            next INTEGER,
            body BLOB NOT NULL
        ) WITHOUT ROWID
        """,
    ]
}
