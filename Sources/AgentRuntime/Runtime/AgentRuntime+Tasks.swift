public import MessageBus
import Resilience

extension AgentRuntime {
    /// The task with this id, or `nil`.
    ///
    /// - Throws: ``JournalError`` when the journal cannot be read.
    public func task(_ id: TaskID) async throws -> TaskRecord? {
        try await core.journal.task(id)
    }

    /// The tasks `filter` lets pass, newest first, starting after `cursor`.
    ///
    /// - Parameter limit: 1 to 200.
    /// - Throws: ``JournalError`` when the journal cannot be read.
    public func tasks(
        _ filter: TaskFilter = TaskFilter(),
        after cursor: TaskID? = nil,
        limit: Int = 50
    ) async throws -> Page<TaskRecord> {
        try await core.journal.tasks(filter, after: cursor, limit: max(1, min(200, limit)))
    }

    /// Whether accepted work can be kept at the moment.
    public var journal: JournalStanding { core.journal.standing }

    /// The task now and after each transition until it has ended.
    ///
    /// - Throws: ``WatchError`` when there is no such task or too many are watched.
    public func updates(of id: TaskID) async throws -> AsyncStream<TaskRecord> {
        try await core.board.updates(of: id)
    }

    /// What was asked for by the task with this id, as that kind of request is understood now.
    ///
    /// - Returns: `nil` when the task is unknown, asked for something else, or its request is no longer kept.
    /// - Throws: ``JournalError`` when the journal cannot be read, ``UnreadableRequest`` for one of an unknown version.
    public func request<Request: WorkRequest>(of id: TaskID, as _: Request.Type = Request.self) async throws -> Request?
    {
        guard let stored = try await core.journal.request(of: id), stored.kind == Request.kind else { return nil }
        return try RequestCodec(Request.self, for: "reader").read(stored) as? Request
    }

    /// Cancels a task wherever it is: waiting, put off, between two attempts, or in a worker's hands; and its steps.
    ///
    /// - Returns: What was found.
    /// - Throws: ``JournalError`` when the journal cannot be read or written; the task then goes on.
    public func cancel(_ id: TaskID) async throws -> CancelResult {
        guard let task = try await core.journal.task(id) else { return .unknown }
        guard !task.state.isFinal else { return .alreadySettled(task.state) }
        let result = try await end(task)
        for step in try await core.journal.steps(of: id) { _ = try await cancel(step) }
        return result
    }

    private func end(_ task: TaskRecord) async throws -> CancelResult {
        let pool = pools[task.agent]
        if pool?.interrupt(task.id) == true { return .cancelling }
        // Just taken, or just about to be put back: whoever has it finds the task ended and drops it.
        guard let change = try await core.board.apply(.cancel, to: task.id) else {
            return .alreadySettled(try await core.journal.task(task.id)?.state ?? .completed)
        }
        core.settler.count(change)
        if let pool, let envelope = core.bus.withdraw(task.id, from: task.agent) {
            core.settler.finishEnded(Delivery(envelope, in: pool, at: core.time.now))
        }
        return .cancelled
    }
}
