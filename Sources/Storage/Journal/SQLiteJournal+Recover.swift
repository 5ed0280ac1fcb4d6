public import AgentRuntime
import MessageBus
import Synchronization

extension SQLiteJournal {
    /// Takes over what the instances before this one have left behind.
    ///
    /// Some hundred tasks in one commit; when the process is killed in between, the next instance goes on where this one
    /// was: what has been taken back no longer stands as being worked on.
    public func recover(_ rule: RecoveryRule) async throws(JournalError) -> Recovery {
        agents.withLock { $0 = rule.agents }
        let found = try await queue.write(.fails) { batch throws(SQLiteFault) in .success(try batch.interrupted()) }
        var returned = 0
        var suspects: [StoredTask] = []
        var letters: [(id: MessageID, agent: WorkerName)] = []
        for start in stride(from: 0, to: found.tasks.count, by: Self.recoveryBatch) {
            let part = Array(found.tasks[start..<min(start + Self.recoveryBatch, found.tasks.count)])
            let taken = try await queue.write(.fails) { batch throws(SQLiteFault) in
                .success(try batch.takeBack(part, rule))
            }
            returned += taken.returned
            suspects += taken.suspects
            letters += taken.letters
        }
        try await queue.write(.fails) { batch throws(SQLiteFault) in
            .success(try batch.close(found.crashedInstances, at: rule.at))
        }
        suspects += try await queue.write(.fails) { batch throws(SQLiteFault) in
            .success(try batch.untriedSuspects())
        }
        return Recovery(
            crashedInstances: found.crashedInstances.count,
            returned: returned,
            suspects: suspects.sorted(by: Self.isRunBefore),
            letters: letters
        )
    }

    /// Steps before those who wait for them, then by urgency, then by age.
    private static func isRunBefore(_ one: StoredTask, _ other: StoredTask) -> Bool {
        let (one, other) = (one.record, other.record)
        if (one.parent == nil) != (other.parent == nil) { return one.parent != nil }
        return one.priority != other.priority ? one.priority < other.priority : one.id < other.id
    }

    private static let recoveryBatch = 500
}
