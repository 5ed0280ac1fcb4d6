public import AgentRuntime
public import MessageBus
import Synchronization

/// Keeps tasks in the database file: every change is on disk before the call returns.
///
/// Changes that arrive together are committed together; see ``CommitQueue``. Reads have connections of their own and
/// never wait for a commit.
public final class SQLiteJournal: Journal {
    let queue: CommitQueue
    let reader: ReadQueue
    let rule: JournalRule
    /// The workers there are, as the recovery was told.
    let agents = Mutex<[WorkerName]?>(nil)

    init(queue: CommitQueue, reader: ReadQueue, rule: JournalRule) {
        self.queue = queue
        self.reader = reader
        self.rule = rule
    }

    /// Requests are written down.
    public var storesRequests: Bool { true }

    /// Whether new tasks can be kept, as of the latest try.
    public var standing: JournalStanding { queue.standing }

    /// How many tasks there are; from memory.
    public func counts() -> TaskCounts { queue.ledger.taskCounts }

    /// From now on nothing waits for the file to become writable.
    public func stopWaiting() { queue.stopWaiting() }

    /// The task with this id.
    public func task(_ id: TaskID) async throws(JournalError) -> TaskRecord? {
        try await reader.read { reading throws(SQLiteFault) in try reading.task(id) }
    }

    /// The request of the task with this id.
    public func request(of id: TaskID) async throws(JournalError) -> StoredRequest? {
        try await reader.read { reading throws(SQLiteFault) in try reading.request(of: id) }
    }

    /// The unfinished steps of a task, in the order of their ids.
    public func steps(of parent: TaskID) async throws(JournalError) -> [TaskID] {
        try await reader.read { reading throws(SQLiteFault) in
            let statement = try reading.statement("SELECT id FROM tasks WHERE parent = ? ORDER BY id")
            try statement.bind(1, parent)
            return try statement.all { $0.id(0) }.compactMap(\.self)
        }
    }

    /// The tasks `filter` lets pass, newest first.
    public func tasks(
        _ filter: TaskFilter,
        after cursor: TaskID?,
        limit: Int
    ) async throws(JournalError) -> Page<TaskRecord> {
        try await reader.read { reading throws(SQLiteFault) in
            try TaskListing(filter, limit: limit).page(after: cursor, reading)
        }
    }
}
