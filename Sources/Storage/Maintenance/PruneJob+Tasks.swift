public import AgentRuntime
import MessageBus

extension PruneJob {
    /// Finished tasks that `rule` keeps no longer, and idempotency keys that stand no longer.
    public static func tasks(
        of journal: SQLiteJournal,
        keeping rule: RetentionRule,
        wall: TimestampSource = .system
    ) -> PruneJob {
        PruneJob("tasks") { batch in try await journal.prune(rule, at: wall.now, limit: batch) }
    }
}
