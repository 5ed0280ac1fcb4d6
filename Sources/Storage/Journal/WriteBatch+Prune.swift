import AgentRuntime
import MessageBus
import Telemetry

extension WriteBatch {
    func prune(_ rule: RetentionRule, at now: Timestamp, limit: Int) throws(SQLiteFault) -> Int {
        var pruned = 0
        for state in TaskState.finished {
            guard let retention = rule.retention(of: state) else { continue }
            let cutoff = now.advanced(by: .zero - retention)
            for agent in ledger.names.agentNumbers where pruned < limit {
                pruned += try prune(state, of: agent, before: cutoff, limit: limit - pruned)
            }
        }
        if pruned < limit { pruned += try pruneKeys(at: now, limit: limit - pruned) }
        return pruned
    }

    /// Ids are made before tasks end, so what ended before `cutoff` has a smaller id: the scan ends there.
    private func prune(
        _ state: TaskState,
        of agent: Int,
        before cutoff: Timestamp,
        limit: Int
    ) throws(SQLiteFault) -> Int {
        let statement = try statement(
            """
            SELECT id, form, priority FROM history
            WHERE agent = ? AND state = ? AND id < ? AND completed_at < ? ORDER BY id LIMIT ?
            """
        )
        let bits = UInt64(min(max(0, cutoff.milliseconds), 0xffff_ffff_ffff))
        try statement.bind(1, agent)
        try statement.bind(2, state.code)
        try statement.bind(3, MessageID(high: bits << 16, low: 0))
        try statement.bind(4, cutoff)
        try statement.bind(5, limit)
        let rows = try statement.all { ($0.id(0), Int($0.int(1)), UInt8(clamping: $0.int(2))) }
        let removal = try self.statement("DELETE FROM history WHERE id = ?")
        for (id, form, priority) in rows {
            guard let id else { continue }
            try removal.bind(1, id)
            try removal.run()
            let priority = Priority(rawValue: priority) ?? .normal
            note(RowStanding(form: form, agent: agent, priority: priority, state: state, isLoaded: false), nil)
        }
        tally.add(.delete, .messages, rows.count)
        return rows.count
    }

    private func pruneKeys(at now: Timestamp, limit: Int) throws(SQLiteFault) -> Int {
        let expired = "SELECT key FROM idempotency_keys WHERE expires_at <= ? ORDER BY expires_at LIMIT ?"
        let statement = try statement("DELETE FROM idempotency_keys WHERE key IN (\(expired)) RETURNING 1")
        try statement.bind(1, now)
        try statement.bind(2, limit)
        let count = try statement.all { _ in true }.count
        tally.add(.delete, .messages, count)
        return count
    }

    /// Moves tasks that were put aside back to those that wait.
    ///
    /// - Returns: The ids, in their order.
    func release(_ form: RequestForm, after start: TaskID?, limit: Int) throws(SQLiteFault) -> [TaskID] {
        guard let number = ledger.names.number(of: form), let agent = ledger.names.number(of: form.agent) else {
            return []
        }
        let statement = try statement(
            """
            SELECT id, priority FROM history
            WHERE agent = ? AND state = ? AND form = ? AND id > ? ORDER BY id LIMIT ?
            """
        )
        try statement.bind(1, agent)
        try statement.bind(2, TaskState.quarantined.code)
        try statement.bind(3, number)
        try statement.bind(4, start ?? MessageID(high: 0, low: 0))
        try statement.bind(5, limit)
        let rows = try statement.all { ($0.id(0), UInt8(clamping: $0.int(1))) }
        var released: [TaskID] = []
        for (id, priority) in rows {
            guard let id else { continue }
            try bringBack(id)
            let priority = Priority(rawValue: priority) ?? .normal
            var standing = RowStanding(
                form: number,
                agent: agent,
                priority: priority,
                state: .quarantined,
                isLoaded: false
            )
            let before = standing
            standing.state = .queued
            note(before, standing)
            ledger.lower(agent, priority, to: id)
            released.append(id)
        }
        tally.add(.update, .messages, released.count)
        return released
    }

    private func bringBack(_ id: TaskID) throws(SQLiteFault) {
        let shared = """
            id, agent, form, priority, attempts, crashes, max_attempts, created_at, expires_at, started_at, session_id,
            idempotency_key, fingerprint, trace, replay_of, parent, failures, request
            """
        let sql = [
            """
            INSERT INTO tasks (\(shared), state, revision) SELECT \(shared), 0, revision + 1 FROM history WHERE id = ?
            """, "DELETE FROM history WHERE id = ?",
        ]
        for text in sql {
            let statement = try statement(text)
            try statement.bind(1, id)
            try statement.run()
        }
    }
}
