public import AgentRuntime
public import MessageBus

extension SQLiteJournal {
    /// Applies a transition, and what it means for a dead letter, in one step.
    public func apply(
        _ transition: TaskTransition,
        to id: TaskID,
        wantsRecord: Bool
    ) async throws(JournalError) -> TaskChange? {
        let step = PreparedTransition(transition, wantsRecord: wantsRecord, lookahead: rule.lookahead)
        return try await queue.write(step.patience) { batch throws(SQLiteFault) in
            .success(try batch.apply(step, to: id))
        }
    }
}
