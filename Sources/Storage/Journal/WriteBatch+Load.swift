import AgentRuntime
import MessageBus
import Telemetry

extension WriteBatch {
    func load(for agent: WorkerName, limit: Int) throws(SQLiteFault) -> [StoredTask] {
        guard let number = ledger.names.number(of: agent) else { return [] }
        var tasks: [StoredTask] = []
        for priority in Priority.allCases {
            while tasks.count < limit, ledger.isAnyUnloaded(of: number, priority) {
                let rows = try waiting(number, priority, limit: limit - tasks.count)
                tasks += try take(rows)
                if let last = rows.last {
                    ledger.raise(number, priority, to: last.row.record.id.successor)
                } else {
                    ledger.lookAgain(number, priority)
                }
            }
        }
        return tasks
    }

    private typealias LoadedRow = (row: TaskRow, request: StoredRequest)

    private func waiting(_ agent: Int, _ priority: Priority, limit: Int) throws(SQLiteFault) -> [LoadedRow] {
        let statement = try self[.feed]
        try statement.bind(1, agent)
        try statement.bind(2, Int64(priority.rawValue))
        try statement.bind(3, ledger.floor(of: agent, priority))
        try statement.bind(4, instance)
        try statement.bind(5, limit)
        return try rows(statement)
    }

    private func rows(_ statement: PreparedStatement) throws(SQLiteFault) -> [LoadedRow] {
        let names = ledger.names
        let rows = try statement.all { row in
            Self.loadedRow(row, names, instance)
        }
        tally.add(.select, .messages, rows.count)
        return rows.compactMap(\.self)
    }

    private static func loadedRow(_ row: PreparedStatement, _ names: NameBook, _ instance: Int64) -> LoadedRow? {
        guard let task = TaskRow(row, names: names, instance: instance, readsFailures: true) else { return nil }
        let json = row.bytes(TaskRow.requestColumn) ?? []
        return (task, StoredRequest(kind: task.record.kind, version: task.record.version, json: json))
    }

    /// Takes rows into memory; those that cannot be read are put aside and never make a load fail.
    private func take(_ rows: [LoadedRow]) throws(SQLiteFault) -> [StoredTask] {
        var tasks: [StoredTask] = []
        tasks.reserveCapacity(rows.count)
        for (row, request) in rows {
            guard row.fault == nil else {
                try quarantine(row)
                continue
            }
            try own(row)
            tasks.append(StoredTask(record: row.record, request: request))
        }
        return tasks
    }

    /// Makes this instance the owner of a row.
    func own(_ row: TaskRow) throws(SQLiteFault) {
        try setOwner(instance, of: row)
    }

    private func setOwner(_ owner: Int64?, of row: TaskRow) throws(SQLiteFault) {
        let statement = try self[.own]
        try statement.bind(1, row.record.id)
        try statement.bind(2, owner)
        try statement.run()
        tally.add(.update, .messages)
        var after = row.standing
        after.isLoaded = owner == instance
        note(row.standing, after)
    }

    /// - Parameter agents: The workers there are: what is due for others stays where it is.
    func loadDue(by instant: Timestamp, limit: Int, agents: [WorkerName]?) throws(SQLiteFault) -> DueTasks {
        let numbers = agents.map { agents in
            "[" + agents.compactMap { ledger.names.number(of: $0).map(String.init) }.joined(separator: ",") + "]"
        }
        let statement = try self[.due]
        try statement.bind(1, instant)
        try statement.bind(2, instance)
        try statement.bind(3, limit)
        try statement.bind(4, numbers)
        let tasks = try take(try rows(statement))
        let next = try self[.nextDue]
        try next.bind(1, instance)
        try next.bind(2, numbers)
        return DueTasks(tasks: tasks, next: try next.first { $0.time(0) })
    }

    /// Suspects of an earlier crash that have not been run since: the run that was to try them ended before their turn.
    func untriedSuspects() throws(SQLiteFault) -> [StoredTask] {
        let statement = try statement(
            """
            SELECT \(TaskRow.unfinishedColumns), request FROM tasks
            WHERE crashes > 0 AND state = 0 AND owner IS NOT ?1 ORDER BY id LIMIT 1000
            """
        )
        try statement.bind(1, instance)
        return try take(try rows(statement))
    }

    func load(_ id: TaskID) throws(SQLiteFault) -> StoredTask? {
        let statement = try statement("SELECT \(TaskRow.unfinishedColumns), request FROM tasks WHERE id = ?")
        try statement.bind(1, id)
        guard let found = try rows(statement).first, !found.row.standing.isLoaded, found.row.canWaitInMemory else {
            return nil
        }
        return try take([found]).first
    }

    func unload(_ id: TaskID) throws(SQLiteFault) {
        guard let row = try task(id, readsFailures: false), row.standing.isLoaded, row.canWaitInMemory else { return }
        try setOwner(nil, of: row)
        if row.standing.state == .queued { ledger.lower(row.standing.agent, row.standing.priority, to: id) }
    }
}

extension TaskRow {
    /// Whether it is in a state in which a task waits: one that a worker has is neither loaded nor let go.
    fileprivate var canWaitInMemory: Bool {
        switch record.state {
        case .queued, .scheduled, .retrying: true
        case .running, .waiting, .completed, .cancelled, .expired, .dead, .quarantined: fault != nil
        }
    }
}

extension MessageID {
    /// The smallest id after this one.
    var successor: MessageID {
        low < .max ? MessageID(high: high, low: low + 1) : MessageID(high: high &+ 1, low: 0)
    }
}
