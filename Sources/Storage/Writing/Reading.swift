import AgentRuntime
import GRDB
import MessageBus

/// One look into the file: a reader's connection in a transaction, so that all of it shows the same moment.
struct Reading: StatementSource {
    let ledger: Ledger
    let names: NameBook
    let instance: Int64
    private let db: Database

    init(_ db: Database, _ ledger: Ledger, instance: Int64) throws(SQLiteFault) {
        self.db = db
        self.ledger = ledger
        self.instance = instance
        names = try Self.names(ledger.names, db)
    }

    func statement(_ sql: String) throws(SQLiteFault) -> PreparedStatement {
        try PreparedStatement(sql, in: db)
    }

    /// A commit shows in the file a moment before memory says so; the names it has brought are read from there.
    private static func names(_ known: NameBook, _ db: Database) throws(SQLiteFault) -> NameBook {
        let sql = "SELECT (SELECT MAX(number) FROM agents), (SELECT MAX(number) FROM forms)"
        let newest = try PreparedStatement(sql, in: db).first { (Int($0.int(0)), Int($0.int(1))) }
        guard let newest, newest.0 >= known.nextAgent || newest.1 >= known.nextForm else { return known }
        return try NameBook(reading: db)
    }
}
