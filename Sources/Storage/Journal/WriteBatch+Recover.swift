import AgentRuntime
import MessageBus
import Telemetry

extension WriteBatch {
    typealias Interruption = (tasks: [InterruptedTask], crashedInstances: [Int64])
    typealias TakenBack = (returned: Int, suspects: [StoredTask], letters: [(id: MessageID, agent: WorkerName)])

    /// What instances that are gone were working on; those that are not to blame first, because whether a task waited for
    /// a step that ran can be seen only while that step stands as running.
    func interrupted() throws(SQLiteFault) -> Interruption {
        try mend()
        let instances = try statement("SELECT number FROM instances WHERE ended_at IS NULL AND number <> ?")
        try instances.bind(1, instance)
        let crashed = try instances.all { $0.int(0) }
        let running = try statement(
            """
            SELECT id, owner, EXISTS (SELECT 1 FROM tasks s WHERE s.parent = t.id AND s.state = 2)
            FROM tasks t WHERE state <> 0 AND state = 2 AND owner IS NOT ?
            """
        )
        try running.bind(1, instance)
        let rows = try running.all { ($0.id(0), $0.optionalInt(1), $0.int(2) != 0) }
        let known = Set(crashed)
        let tasks = rows.compactMap { id, owner, hasSteps in
            id.map { InterruptedTask(id: $0, isSuspect: !hasSteps && owner.map(known.contains) ?? false) }
        }
        return (tasks.filter { !$0.isSuspect } + tasks.filter(\.isSuspect), crashed)
    }

    func takeBack(_ tasks: [InterruptedTask], _ rule: RecoveryRule) throws(SQLiteFault) -> TakenBack {
        var result: TakenBack = (0, [], [])
        for interrupted in tasks {
            guard let row = try task(interrupted.id, readsFailures: true), !row.standing.isLoaded else { continue }
            guard row.fault == nil else {
                try quarantine(row)
                continue
            }
            guard interrupted.isSuspect else {
                try takeBack(row, crashes: row.record.crashes, isLoaded: false)
                result.returned += 1
                continue
            }
            guard row.record.crashes + 1 < rule.crashLimit else {
                if let letter = try end(row, rule) { result.letters.append((letter, row.record.agent)) }
                continue
            }
            try takeBack(row, crashes: row.record.crashes + 1, isLoaded: true)
            result.returned += 1
            if let suspect = try stored(row.record.id) { result.suspects.append(suspect) }
        }
        return result
    }

    /// Makes a task wait again; the attempt it was in does not count.
    private func takeBack(_ row: TaskRow, crashes: Int, isLoaded: Bool) throws(SQLiteFault) {
        let statement = try statement(
            """
            UPDATE tasks SET state = 0, owner = ?2, crashes = ?3, attempts = ?4, revision = revision + 1, due_at = NULL
            WHERE id = ?1
            """
        )
        try statement.bind(1, row.record.id)
        try statement.bind(2, isLoaded ? instance : nil)
        try statement.bind(3, crashes)
        try statement.bind(4, max(0, row.record.attempts - 1))
        try statement.run()
        tally.add(.update, .messages)
        var after = row.standing
        after.state = .queued
        after.isLoaded = isLoaded
        note(row.standing, after)
        if !isLoaded { ledger.lower(after.agent, after.priority, to: row.record.id) }
    }

    private func stored(_ id: TaskID) throws(SQLiteFault) -> StoredTask? {
        guard let row = try task(id, readsFailures: true) else { return nil }
        return StoredTask(record: row.record, request: try request(of: row.record))
    }

    func request(of task: TaskRecord) throws(SQLiteFault) -> StoredRequest {
        let statement = try statement("SELECT request FROM tasks WHERE id = ?")
        try statement.bind(1, task.id)
        let json = try statement.first { $0.bytes(0) ?? [] } ?? []
        return StoredRequest(kind: task.kind, version: task.version, json: json)
    }

    /// Notes that instances which did not end by themselves have ended.
    func close(_ instances: [Int64], at now: Timestamp) throws(SQLiteFault) {
        for number in instances {
            let statement = try statement("UPDATE instances SET ended_at = ? WHERE number = ?")
            try statement.bind(1, now)
            try statement.bind(2, number)
            try statement.run()
        }
    }
}
