public import AgentRuntime

extension SQLiteJournal {
    /// Keeps a new task; when this returns it is on disk.
    public func insert(
        _ task: TaskRecord,
        _ request: StoredRequest,
        loading: Loading
    ) async throws(JournalError) -> TaskInsertion {
        let insertion = Insertion(task, request, loading, rule)
        return try await queue.write(.fails) { batch throws(SQLiteFault) in try batch.insert(insertion) }
    }
}
