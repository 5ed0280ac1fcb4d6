public import MessageBus

/// Where tasks are kept.
///
/// Conformers: ``InMemoryTaskStore``, and the SQLite journal.
public protocol TaskStore: Sendable {
    /// Keeps a new task; when one with the same idempotency key exists, that one is returned and nothing is kept.
    ///
    /// - Throws: ``TaskStoreError`` when the store is full or the key was used for another request.
    func insert(_ task: TaskRecord) async throws(TaskStoreError) -> TaskInsertion

    /// Takes back a task that could not be sent.
    func withdraw(_ id: TaskID) async

    /// Applies `transition` if the task's state allows it.
    ///
    /// - Returns: The task afterwards, or `nil` when it is unknown or its state forbids the step. Of two rivals one wins.
    func apply(_ transition: TaskTransition, to id: TaskID) async -> TaskRecord?

    /// The task with this id.
    func task(_ id: TaskID) async -> TaskRecord?

    /// The tasks `filter` lets pass, newest first, starting after `cursor`.
    func tasks(_ filter: TaskFilter, after cursor: TaskID?, limit: Int) async -> Page<TaskRecord>

    /// How many tasks are in each state.
    func counts() async -> [TaskState: Int]
}
