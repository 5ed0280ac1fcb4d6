public import AgentRuntime
public import MessageBus
import Synchronization

extension SQLiteJournal {
    /// Loads the most urgent tasks of `agent` that wait in the file.
    public func load(for agent: WorkerName, limit: Int) async throws(JournalError) -> [StoredTask] {
        guard limit > 0 else { return [] }
        return try await queue.write(.fails) { batch throws(SQLiteFault) in
            .success(try batch.load(for: agent, limit: limit))
        }
    }

    /// Loads tasks that fall due by `instant`.
    public func loadDue(by instant: Timestamp, limit: Int) async throws(JournalError) -> DueTasks {
        let agents = agents.withLock { $0 }
        return try await queue.write(.fails) { batch throws(SQLiteFault) in
            .success(try batch.loadDue(by: instant, limit: max(0, limit), agents: agents))
        }
    }

    /// Loads one task.
    public func load(_ id: TaskID) async throws(JournalError) -> StoredTask? {
        try await queue.write(.fails) { batch throws(SQLiteFault) in .success(try batch.load(id)) }
    }

    /// Lets go of a task.
    public func unload(_ id: TaskID) async throws(JournalError) {
        try await queue.write(.waits) { batch throws(SQLiteFault) in .success(try batch.unload(id)) }
    }
}
