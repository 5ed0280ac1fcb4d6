import AgentRuntime
import MessageBus
import Resilience
import Telemetry

extension WriteBatch {
    /// Ends a message that has crashed the process too often.
    ///
    /// - Returns: The letter written for it.
    func end(_ row: TaskRow, _ rule: RecoveryRule) throws(SQLiteFault) -> MessageID? {
        let crashes = row.record.crashes + 1
        let failure = AttemptFailure(
            attempt: max(1, row.record.attempts),
            at: rule.at,
            type: "CrashLimitReached",
            message: "the process ended without notice \(crashes) times while this was being worked on",
            failureClass: .permanent
        )
        let letter = try crashLetter(row.record, failure, at: rule.at)
        let step = PreparedTransition(
            TaskTransition(.die(failure, letter), at: rule.at),
            wantsRecord: false,
            lookahead: .zero
        )
        guard let next = row.record.applying(step.transition) else { return nil }
        let failures = failures(step, row)
        try finish(next, from: row.standing, failures: failures, attempts: max(0, next.attempts - 1), crashes: crashes)
        guard case .written(let id) = try settle(next, step, failures ?? row.failures) else { return nil }
        return id
    }

    private func crashLetter(
        _ task: TaskRecord,
        _ failure: AttemptFailure,
        at now: Timestamp
    ) throws(SQLiteFault) -> DeadLetter {
        DeadLetter(
            id: task.id.derived("crash letter"),
            messageID: task.id,
            agent: task.agent,
            sender: nil,
            correlation: task.id,
            request: try request(of: task),
            customer: nil,
            priority: task.priority,
            reason: .retriesExhausted,
            failures: [failure],
            trace: task.trace,
            failedAt: now
        )
    }
}
