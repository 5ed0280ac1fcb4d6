import AgentRuntime
import MessageBus
import Telemetry

extension WriteBatch {
    /// The unfinished task with this id.
    func task(_ id: TaskID, readsFailures: Bool) throws(SQLiteFault) -> TaskRow? {
        let statement = try self[.task]
        try statement.bind(1, id)
        tally.add(.select, .messages)
        return try statement.first { row in
            TaskRow(row, names: ledger.names, instance: instance, readsFailures: readsFailures)
        } ?? nil
    }

    /// The task with this id, finished or not.
    func anyTask(_ id: TaskID) throws(SQLiteFault) -> TaskRecord? {
        if let row = try task(id, readsFailures: true) { return row.record }
        guard id <= ledger.newestFinished else { return nil }
        let statement = try self[.finishedTask]
        try statement.bind(1, id)
        tally.add(.select, .messages)
        let row = try statement.first { row in
            TaskRow(row, names: ledger.names, instance: instance, readsFailures: true)
        }
        return row.flatMap { $0?.record }
    }

    /// Writes the parts of an unfinished task that transitions change.
    func update(
        _ next: TaskRecord,
        from before: RowStanding,
        isLoaded: Bool,
        failures: [UInt8]?
    ) throws(SQLiteFault) {
        let statement = try self[.update]
        try statement.bind(1, next.id)
        try statement.bind(2, next.state.code)
        try statement.bind(3, next.attempts)
        try statement.bind(4, next.revision)
        try statement.bind(5, next.nextAttemptAt)
        try statement.bind(6, isLoaded ? instance : nil)
        try statement.bind(7, failures)
        try statement.run()
        tally.add(.update, .messages)
        var after = before
        after.state = next.state
        after.isLoaded = isLoaded
        note(before, after)
    }

    /// Writes that an attempt has begun.
    func start(_ next: TaskRecord, from before: RowStanding) throws(SQLiteFault) {
        let statement = try self[.start]
        try statement.bind(1, next.id)
        try statement.bind(2, next.attempts)
        try statement.bind(3, next.revision)
        try statement.bind(4, next.startedAt)
        try statement.run()
        tally.add(.update, .messages)
        var after = before
        after.state = .running
        note(before, after)
    }

    /// Moves a task into the history.
    ///
    /// - Parameter failures: What is to stand in its error history; `nil` for what stands there.
    func finish(
        _ next: TaskRecord,
        from before: RowStanding,
        failures: [UInt8]?,
        attempts: Int? = nil,
        crashes: Int? = nil
    ) throws(SQLiteFault) {
        let statement = try self[.finish]
        try statement.bind(1, next.id)
        try statement.bind(2, next.state.code)
        try statement.bind(3, attempts ?? next.attempts)
        try statement.bind(4, crashes ?? next.crashes)
        try statement.bind(5, next.revision)
        try statement.bind(6, next.completedAt ?? now)
        try statement.bind(7, failures)
        try statement.bind(8, next.result?.verdict.code)
        try statement.bind(9, next.result?.json)
        try statement.run()
        let removal = try self[.remove]
        try removal.bind(1, next.id)
        try removal.run()
        tally.add(.update, .messages)
        ledger.newestFinished = max(ledger.newestFinished, next.id)
        var after = before
        after.state = next.state
        after.isLoaded = false
        note(before, after)
    }

    /// Puts a task aside whose row cannot be read, as it is; only its state is changed.
    func quarantine(_ row: TaskRow) throws(SQLiteFault) {
        let statement = try statement(Self.quarantineSQL)
        try statement.bind(1, row.record.id)
        try statement.bind(2, TaskState.quarantined.code)
        try statement.bind(3, now)
        try statement.run()
        let removal = try self[.remove]
        try removal.bind(1, row.record.id)
        try removal.run()
        tally.add(.update, .messages)
        ledger.newestFinished = max(ledger.newestFinished, row.record.id)
        var after = row.standing
        after.state = .quarantined
        after.isLoaded = false
        note(row.standing, after)
        ledger.distrust(row.standing.agent)
        try noteMiscount()
    }

    private static let quarantineSQL = """
        INSERT INTO history (id, agent, form, priority, state, attempts, crashes, max_attempts, revision, created_at,
            expires_at, started_at, completed_at, session_id, idempotency_key, fingerprint, trace, replay_of, parent,
            failures, request)
        SELECT id, agent, form, priority, ?2, attempts, crashes, max_attempts, revision, created_at, expires_at,
            started_at, ?3, session_id, idempotency_key, fingerprint, trace, replay_of, parent, failures, request
        FROM tasks WHERE id = ?1
        """
}
