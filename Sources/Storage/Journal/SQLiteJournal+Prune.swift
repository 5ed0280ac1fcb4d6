public import AgentRuntime
import MessageBus

extension SQLiteJournal {
    /// Deletes finished tasks that `rule` keeps no longer at `now`, and idempotency keys that stand no longer.
    ///
    /// One commit deletes up to `limit` rows; call it again until it returns 0. Small batches let everybody else's commits
    /// in between.
    ///
    /// - Parameter limit: Rows at the most; above 500 it is taken as 500.
    /// - Returns: How many rows were deleted.
    public func prune(_ rule: RetentionRule, at now: Timestamp, limit: Int = 500) async throws(JournalError) -> Int {
        try await queue.write(.fails) { batch throws(SQLiteFault) in
            .success(try batch.prune(rule, at: now, limit: min(max(1, limit), 500)))
        }
    }

    /// Makes tasks of `form` that were put aside wait again, some hundred in one commit.
    public func release(_ form: RequestForm) async throws(JournalError) -> Int {
        var released = 0
        var end: TaskID?
        while true {
            let start = end
            let part = try await queue.write(.fails) { batch throws(SQLiteFault) in
                .success(try batch.release(form, after: start, limit: 500))
            }
            released += part.count
            guard let last = part.last else { return released }
            end = last
        }
    }
}
