import AgentRuntime
import MessageBus

extension WriteBatch {
    /// Puts aside the rows that nobody would ever see, and counts again where the sums contradict the rows; to be called
    /// before anything is loaded.
    ///
    /// What is not damaged costs a few looks into the indexes, however many tasks there are.
    func mend() throws(SQLiteFault) {
        for condition in unseen { try setAside(condition) }
        guard try isMiscounted() else { return }
        try countAgain()
    }

    /// The conditions of rows that no query of a load or a recovery finds; each is a range of an index.
    private var unseen: [String] {
        let gaps = Self.gaps(between: ledger.names.agentNumbers.sorted())
        let known = TaskState.queued.code + 1...TaskState.waiting.code
        let states = ["state < 0", "state > \(TaskState.waiting.code)"].map { "state <> 0 AND \($0)" }
        let priorities = ledger.names.agentNumbers.flatMap { agent in
            ["priority < 0", "priority > \(Priority.low.rawValue)"].map { "state = 0 AND agent = \(agent) AND \($0)" }
        }
        let agents = gaps.flatMap { gap in
            ["state = 0 AND \(gap)"] + known.map { "state <> 0 AND state = \($0) AND \(gap)" }
        }
        // A time that is no number comes after all numbers.
        return states + priorities + agents + ["due_at IS NOT NULL AND due_at >= ''"]
    }

    private static func gaps(between agents: [Int]) -> [String] {
        guard let first = agents.first, let last = agents.last else { return ["agent IS NOT NULL"] }
        let inner = zip(agents, agents.dropFirst()).filter { $1 - $0 > 1 }.map { "agent > \($0) AND agent < \($1)" }
        return ["agent < \(first)"] + inner + ["agent > \(last)"]
    }

    private func setAside(_ condition: String) throws(SQLiteFault) {
        let statement = try statement("SELECT \(TaskRow.unfinishedColumns) FROM tasks WHERE \(condition) LIMIT 1000")
        let names = ledger.names
        let rows = try statement.all { TaskRow($0, names: names, instance: instance, readsFailures: false) }
        for row in rows { if let row { try quarantine(row) } }
    }

    /// Whether a row was put aside since the last count, or a lane is said to be empty that is not, or the reverse.
    private func isMiscounted() throws(SQLiteFault) -> Bool {
        let note = try statement("SELECT 1 FROM facts WHERE name = 'miscounted'")
        if try note.first({ _ in true }) ?? false { return true }
        let look = try statement("SELECT 1 FROM tasks WHERE state = 0 AND agent = ? AND priority = ? LIMIT 1")
        for agent in ledger.names.agentNumbers {
            for priority in Priority.allCases {
                try look.bind(1, agent)
                try look.bind(2, Int64(priority.rawValue))
                let isThere = try look.first { _ in true } ?? false
                if isThere != ledger.isAnyUnloaded(of: agent, priority) { return true }
            }
        }
        return false
    }

    /// Notes that a row was not what it was counted as.
    func noteMiscount() throws(SQLiteFault) {
        try statement("INSERT OR REPLACE INTO facts (name, value) VALUES ('miscounted', 1)").run()
    }

    /// Counts what is unfinished and what is put aside; the rest of the history may be too long for a start.
    private func countAgain() throws(SQLiteFault) {
        let aside = TaskState.quarantined.code
        let ended = "\(TaskState.completed.code) AND \(aside - 1)"
        try statement("DELETE FROM task_counts WHERE state NOT BETWEEN \(ended)").run()
        try statement(
            """
            INSERT INTO task_counts (form, priority, state, n)
            SELECT form, priority, state, count(*) FROM tasks GROUP BY form, priority, state
            """
        ).run()
        let agents = ledger.names.agentNumbers.sorted()
        for condition in agents.map({ "agent = \($0)" }) + Self.gaps(between: agents) {
            try statement(
                """
                INSERT INTO task_counts (form, priority, state, n)
                SELECT form, priority, state, count(*) FROM history WHERE \(condition) AND state = \(aside)
                GROUP BY form, priority, state ON CONFLICT DO UPDATE SET n = n + excluded.n
                """
            ).run()
        }
        try statement("DELETE FROM facts WHERE name = 'miscounted'").run()
        forgetChanges()
        try ledger.readCounts(try statement(Ledger.countsSQL))
    }
}
