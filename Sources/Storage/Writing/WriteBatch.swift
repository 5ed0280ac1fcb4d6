import AgentRuntime
import GRDB
import MessageBus
import Telemetry

/// One transaction: the connection, its prepared statements, and what memory will hold when it is committed.
///
/// Used on the writer's queue only. When the transaction is rolled back, the batch is dropped and with it all it counted.
final class WriteBatch {
    let instance: Int64
    /// The time of the batch, for what has no time of its own.
    let now: Timestamp
    var ledger: Ledger
    var tally = OperationTally()
    private let db: Database
    private var statements = [PreparedStatement?](repeating: nil, count: WriterQuery.allCases.count)
    private var changes: [CountKey: Int] = [:]
    private var lettersOf: Set<Int> = []

    init(_ db: Database, instance: Int64, ledger: Ledger, at now: Timestamp) {
        self.db = db
        self.now = now
        self.instance = instance
        self.ledger = ledger
    }

    subscript(query: WriterQuery) -> PreparedStatement {
        get throws(SQLiteFault) {
            if let statement = statements[query.rawValue] { return statement }
            guard db.sqliteConnectionIsOpen else { throw .closed }
            let statement = try PreparedStatement(query.sql, in: db)
            statements[query.rawValue] = statement
            return statement
        }
    }

    /// A statement that is not on the path of every message.
    func statement(_ sql: String) throws(SQLiteFault) -> PreparedStatement {
        try PreparedStatement(sql, in: db)
    }

    /// Runs `writes` in one transaction; everything or nothing of them is in the file afterwards.
    ///
    /// - Returns: What tells whoever waits for them.
    func commit(_ writes: [PendingWrite]) throws(SQLiteFault) -> [PendingWrite.Answer] {
        try self[.begin].run()
        do {
            var answers: [PendingWrite.Answer] = []
            answers.reserveCapacity(writes.count)
            for write in writes { answers.append(try write.run(self)) }
            try writeCounts()
            try refreshBacklog()
            try self[.commit].run()
            return answers
        } catch {
            if db.isInsideTransaction { rollBack() }
            throw error
        }
    }

    private func rollBack() {
        do {
            try self[.rollback].run()
        } catch {
            // because: SQLite has then rolled back by itself, and the fault that led here is the one to report.
        }
    }

    /// Counts a task that has come from `before` and is now `after`; `nil` stands for not being there.
    func note(_ before: RowStanding?, _ after: RowStanding?) {
        if let before {
            ledger.count(before, -1)
            changes[before.countKey, default: 0] -= 1
        }
        if let after {
            ledger.count(after, 1)
            changes[after.countKey, default: 0] += 1
        }
    }

    /// Everything that was noted is in the sums already.
    func forgetChanges() {
        changes = [:]
    }

    /// Counts letters of an agent that begin or cease to wait for a decision.
    func noteLetters(of agent: Int, waiting change: Int) {
        ledger.waitingLetters[agent, default: 0] += change
        lettersOf.insert(agent)
    }

    /// Writes 64 KiB that mean nothing, in the place of those before: a few bytes fit where a request does not.
    func probe() throws(SQLiteFault) {
        try statement("INSERT OR REPLACE INTO facts (name, value) VALUES ('probe', zeroblob(65536))").run()
    }

    private func writeCounts() throws(SQLiteFault) {
        for (key, change) in changes where change != 0 {
            let statement = try self[.count]
            try statement.bind(1, key.form)
            try statement.bind(2, Int64(key.priority.rawValue))
            try statement.bind(3, key.state.code)
            try statement.bind(4, change)
            try statement.run()
        }
    }

    private func refreshBacklog() throws(SQLiteFault) {
        for agent in lettersOf {
            guard let name = ledger.names.agent(agent) else { continue }
            let count = ledger.waitingLetters[agent] ?? 0
            guard count > 0 else {
                ledger.backlog[name] = nil
                continue
            }
            let statement = try self[.oldestLetter]
            try statement.bind(1, agent)
            let oldest = try statement.first { $0.time(0) }
            ledger.backlog[name] = DeadLetterBacklog(count: count, oldest: oldest)
        }
    }
}

extension Database {
    fileprivate var sqliteConnectionIsOpen: Bool { unsafe sqliteConnection != nil }
}
