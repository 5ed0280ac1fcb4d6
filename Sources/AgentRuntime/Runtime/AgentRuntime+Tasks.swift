public import MessageBus
import Resilience

extension AgentRuntime {
    /// The task with this id, or `nil`.
    public func task(_ id: TaskID) async -> TaskRecord? {
        await core.board.store.task(id)
    }

    /// The tasks `filter` lets pass, newest first, starting after `cursor`.
    ///
    /// - Parameter limit: 1 to 200.
    public func tasks(
        _ filter: TaskFilter = TaskFilter(),
        after cursor: TaskID? = nil,
        limit: Int = 50
    ) async -> Page<TaskRecord> {
        await core.board.store.tasks(filter, after: cursor, limit: max(1, min(200, limit)))
    }

    /// The task now and after each transition until it has ended.
    ///
    /// - Throws: ``WatchError`` when there is no such task or too many are watched.
    public func updates(of id: TaskID) async throws -> AsyncStream<TaskRecord> {
        try await core.board.updates(of: id)
    }

    /// Cancels a task wherever it is: waiting, put off, between two attempts, or in a worker's hands.
    ///
    /// - Returns: What was found.
    public func cancel(_ id: TaskID) async -> CancelResult {
        guard let task = await core.board.store.task(id) else { return .unknown }
        guard !task.state.isFinal else { return .alreadySettled(task.state) }
        guard let pool = pools[task.agent] else { return .unknown }
        if let envelope = core.bus.withdraw(id, from: task.agent) {
            await core.settler.settle(Delivery(envelope, in: pool, at: core.time.now), .cancelled)
            return .cancelled
        }
        if pool.interrupt(id) { return .cancelling }
        // Just taken, or just about to be put back: whoever has it finds the task ended and drops it.
        guard let ended = await core.board.apply(.cancel, to: id) else {
            return .alreadySettled(await core.board.store.task(id)?.state ?? .completed)
        }
        await core.settler.settleReplay(ended)
        return .cancelled
    }
}
