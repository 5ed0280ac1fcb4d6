import AgentRuntime
import GRDB
import MessageBus

extension Ledger {
    /// What the file holds when an instance takes it over: read from the sums in it, however many rows there are.
    init(reading db: Database) throws(SQLiteFault) {
        self.init()
        names = try NameBook(reading: db)
        try readCounts(PreparedStatement(Self.countsSQL, in: db))
        newestFinished = try Self.newest("history", db)
        newestTask = max(newestFinished, try Self.newest("tasks", db))
        let lag = try PreparedStatement("SELECT value FROM facts WHERE name = 'id_lag'", in: db)
        idLag = try lag.first { $0.int(0) } ?? 0
        try readBacklog(db)
    }

    static let countsSQL = "SELECT form, priority, state, n FROM task_counts"

    /// Takes the sums over from the file; nothing is loaded yet.
    mutating func readCounts(_ statement: PreparedStatement) throws(SQLiteFault) {
        forgetCounts()
        let rows = try statement.all { (Int($0.int(0)), $0.int(1), $0.int(2), Int($0.int(3))) }
        for (form, priority, state, count) in rows {
            guard let agent = names.form(form).flatMap({ names.number(of: $0.agent) }),
                let priority = UInt8(exactly: priority).flatMap(Priority.init(rawValue:)),
                let state = TaskState(code: state)
            else { continue }
            let row = RowStanding(form: form, agent: agent, priority: priority, state: state, isLoaded: false)
            self.count(row, count)
        }
    }

    private mutating func readBacklog(_ db: Database) throws(SQLiteFault) {
        let sums = try PreparedStatement("SELECT agent, SUM(waiting) FROM dead_letter_groups GROUP BY agent", in: db)
        for (agent, count) in try sums.all({ (Int($0.int(0)), Int($0.int(1))) }) where count > 0 {
            waitingLetters[agent] = count
            guard let name = names.agent(agent) else { continue }
            let oldest = try PreparedStatement(WriterQuery.oldestLetter.sql, in: db)
            try oldest.bind(1, agent)
            backlog[name] = DeadLetterBacklog(count: count, oldest: try oldest.first { $0.time(0) })
        }
    }

    private static func newest(_ table: String, _ db: Database) throws(SQLiteFault) -> MessageID {
        let statement = try PreparedStatement("SELECT id FROM \(table) ORDER BY id DESC LIMIT 1", in: db)
        let id = try statement.first { $0.id(0) }
        return (id ?? nil) ?? MessageID(high: 0, low: 0)
    }
}
