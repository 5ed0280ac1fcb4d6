public import MessageBus

/// Where accepted tasks are kept until they have ended, and their history after that.
///
/// One runtime instance owns a journal at a time. What it has in memory – in a mailbox, in the bus's schedule, in a
/// worker's hands – is *loaded*; everything else waits in the journal and is loaded page by page. Every call returns after
/// its effect is as durable as the journal makes it, so whoever acknowledges after a call returned may do so.
///
/// Conformers: ``InMemoryJournal``, and SQLite.
public protocol Journal: Sendable {
    /// Whether requests are written down; the runtime then hands every request over in its stored form.
    var storesRequests: Bool { get }

    /// Takes over from the instances that are gone, before anything else is called.
    ///
    /// Deliveries that were in a worker's hands when their instance crashed have their ``TaskRecord/crashes`` raised; at
    /// `crashLimit` they end as dead letters, and below it they come back as ``Recovery/suspects``, already loaded. A task
    /// that only waited for its own unfinished steps is not blamed.
    func recover(_ rule: RecoveryRule) async throws(JournalError) -> Recovery

    /// Keeps a new task.
    ///
    /// - Parameters:
    ///   - request: The request in its stored form; its bytes are empty when the journal does not store requests.
    ///   - loading: Whether the caller can take the task into memory at once.
    /// - Returns: The task that was there before when the id or the idempotency key is known.
    func insert(
        _ task: TaskRecord,
        _ request: StoredRequest,
        loading: Loading
    ) async throws(JournalError) -> TaskInsertion

    /// Applies `transition` if the task's state and its owner allow it; of two rivals one wins.
    ///
    /// A transition that ends or puts off work waits while the journal cannot be written, because what it says has
    /// happened; ``TaskTransition/Step/start(attempt:)`` and ``TaskTransition/Step/cancel`` fail instead.
    ///
    /// - Parameter wantsRecord: Whether the change is to carry the task as it is afterwards.
    /// - Returns: `nil` when the task is unknown or its state forbids the step.
    func apply(
        _ transition: TaskTransition,
        to id: TaskID,
        wantsRecord: Bool
    ) async throws(JournalError) -> TaskChange?

    /// Loads tasks of `agent` that wait in the journal, the most urgent first, first in first out within a priority.
    func load(for agent: WorkerName, limit: Int) async throws(JournalError) -> [StoredTask]

    /// Loads tasks whose not-before time is at or before `instant`, the earliest first.
    ///
    /// - Returns: The tasks, and when the next one that is not loaded falls due.
    func loadDue(by instant: Timestamp, limit: Int) async throws(JournalError) -> DueTasks

    /// Loads one task, whatever waits before it; `nil` when it is loaded already, has ended or is unknown.
    func load(_ id: TaskID) async throws(JournalError) -> StoredTask?

    /// Lets go of a task that could not be held in memory, so that it is loaded again later.
    func unload(_ id: TaskID) async throws(JournalError)

    /// The task with this id, ended or not.
    func task(_ id: TaskID) async throws(JournalError) -> TaskRecord?

    /// The request of the task with this id; `nil` when the task is unknown or its request was not stored.
    func request(of id: TaskID) async throws(JournalError) -> StoredRequest?

    /// The unfinished steps of `parent`.
    func steps(of parent: TaskID) async throws(JournalError) -> [TaskID]

    /// The tasks `filter` lets pass, newest first, starting after `cursor`.
    func tasks(_ filter: TaskFilter, after cursor: TaskID?, limit: Int) async throws(JournalError) -> Page<TaskRecord>

    /// How many tasks there are in each state, and what waits; read from memory, so it may be asked at every scrape.
    func counts() -> TaskCounts

    /// Makes tasks that were put aside as unreadable wait again, because this binary reads their requests now.
    ///
    /// - Returns: How many there were.
    func release(_ form: RequestForm) async throws(JournalError) -> Int

    /// From now on a call that would wait for the journal to become writable fails instead; a shutdown says so when its
    /// time is up.
    func stopWaiting()

    /// Whether new tasks can be kept, and why not.
    var standing: JournalStanding { get }
}
