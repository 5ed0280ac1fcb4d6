import AgentRuntime
import MessageBus
import Telemetry

extension WriteBatch {
    func insert(_ new: Insertion) throws(SQLiteFault) -> Result<TaskInsertion, JournalError> {
        if new.task.id <= ledger.newestTask, let known = try anyTask(new.task.id) { return .success(.existing(known)) }
        if let key = new.task.idempotencyKey, let answer = try holder(of: key, new) { return answer }
        guard ledger.unfinished < new.rule.unfinishedLimit else {
            return .failure(.full(limit: new.rule.unfinishedLimit))
        }
        let form = try number(of: new.form)
        let agent = try number(of: new.task.agent)
        let standing = RowStanding(
            form: form,
            agent: agent,
            priority: new.task.priority,
            state: new.task.state,
            isLoaded: isLoadedAtOnce(new, agent)
        )
        try write(new, standing)
        if let key = new.task.idempotencyKey { try keep(key, of: new) }
        try noteTimes(of: new.task)
        if standing.isUnloaded { ledger.lower(agent, new.task.priority, to: new.task.id) }
        note(nil, standing)
        return .success(.created(isLoaded: standing.isLoaded))
    }

    private func isLoadedAtOnce(_ new: Insertion, _ agent: Int) -> Bool {
        switch new.loading {
        case .never: false
        case .always: true
        case .inOrder where new.task.state == .queued: !ledger.isAnyUnloaded(of: agent, new.task.priority)
        case .inOrder: !new.isFarOff
        }
    }

    private func write(_ new: Insertion, _ standing: RowStanding) throws(SQLiteFault) {
        let statement = try self[.insertTask]
        let task = new.task
        try statement.bind(1, task.id)
        try statement.bind(2, standing.agent)
        try statement.bind(3, standing.form)
        try statement.bind(4, Int64(task.priority.rawValue))
        try statement.bind(5, task.state.code)
        try statement.bind(6, standing.isLoaded ? instance : nil)
        try statement.bind(7, task.attempts)
        try statement.bind(8, task.crashes)
        try statement.bind(9, task.maxAttempts)
        try statement.bind(10, task.revision)
        try statement.bind(11, task.createdAt)
        try statement.bind(12, task.expiresAt)
        try statement.bind(13, task.nextAttemptAt)
        try statement.bind(14, task.sessionID)
        try statement.bind(15, task.idempotencyKey)
        try statement.bind(16, task.fingerprint.map { Int64($0) })
        try statement.bind(17, new.trace)
        try statement.bind(18, task.replayOf)
        try statement.bind(19, task.parent)
        try statement.bind(20, new.json)
        try statement.run()
        tally.add(.insert, .messages)
    }

    /// The answer to a repeated key, or `nil` when the key is free.
    private func holder(
        of key: String,
        _ new: Insertion
    ) throws(SQLiteFault) -> Result<TaskInsertion, JournalError>? {
        let statement = try self[.key]
        try statement.bind(1, key)
        let found = try statement.first { ($0.id(0), $0.optionalInt(1), $0.time(2)) }
        guard let (id, fingerprint, expiry) = found, let id, new.task.createdAt < expiry else { return nil }
        guard let known = try anyTask(id) else { return nil }
        guard fingerprint == new.task.fingerprint.map({ Int64($0) }) else { return .failure(.keyReused(id)) }
        return .success(.existing(known))
    }

    private func keep(_ key: String, of new: Insertion) throws(SQLiteFault) {
        let statement = try self[.putKey]
        try statement.bind(1, key)
        try statement.bind(2, new.task.id)
        try statement.bind(3, new.task.fingerprint.map { Int64($0) })
        try statement.bind(4, new.task.createdAt.advanced(by: new.rule.keyRetention))
        try statement.run()
    }

    /// Keeps what lets later calls tell new ids from known ones, and lists begin at the right id.
    private func noteTimes(of task: TaskRecord) throws(SQLiteFault) {
        ledger.newestTask = max(ledger.newestTask, task.id)
        let lag = task.createdAt.milliseconds.subtractingReportingOverflow(task.id.milliseconds)
        guard !lag.overflow, lag.partialValue > ledger.idLag else { return }
        // because: rounded up, so that clocks a little apart do not write it again and again.
        ledger.idLag = lag.partialValue + lag.partialValue / 4 + 1000
        let statement = try statement("INSERT OR REPLACE INTO facts (name, value) VALUES ('id_lag', ?)")
        try statement.bind(1, ledger.idLag)
        try statement.run()
    }
}
