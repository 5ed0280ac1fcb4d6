public import MessageBus
import OrderedCollections
import Synchronization

/// Keeps tasks in memory: all unfinished ones up to a bound, and the most recent finished ones.
public final class InMemoryTaskStore: TaskStore {
    private struct Table {
        var tasks: OrderedDictionary<TaskID, TaskRecord> = [:]
        var byKey: [String: TaskID] = [:]
        var counts: [TaskState: Int] = [:]
        var unfinished = 0
        var resultBytes = 0
    }

    private let table = Mutex(Table())
    private let unfinishedLimit: Int
    private let finishedLimit: Int
    private let resultBytesLimit: Int
    private let keyRetention: Duration

    /// Creates a store.
    ///
    /// - Parameters:
    ///   - unfinishedLimit: Unfinished tasks kept before new ones are refused; 100,000 by default.
    ///   - finishedLimit: Finished tasks kept; the oldest go first. 10,000 by default.
    ///   - resultBytesLimit: Bytes of results kept, with the same rule; 64 MiB by default.
    ///   - keyRetention: How long an idempotency key stands for its task; 24 h by default.
    public init(
        unfinishedLimit: Int = 100_000,
        finishedLimit: Int = 10_000,
        resultBytesLimit: Int = 64 << 20,
        keyRetention: Duration = .seconds(86_400)
    ) {
        precondition(unfinishedLimit > 0 && finishedLimit > 0, "limits must be positive")
        self.unfinishedLimit = unfinishedLimit
        self.finishedLimit = finishedLimit
        self.resultBytesLimit = resultBytesLimit
        self.keyRetention = keyRetention
    }

    /// Keeps a new task.
    public func insert(_ task: TaskRecord) async throws(TaskStoreError) -> TaskInsertion {
        try table.withLock { table throws(TaskStoreError) in
            if let first = holder(of: task.idempotencyKey, at: task.createdAt, in: table) {
                guard first.fingerprint == task.fingerprint else { throw .keyReused(first.id) }
                return .existing(first)
            }
            guard table.unfinished < unfinishedLimit else { throw .full(limit: unfinishedLimit) }
            table.tasks[task.id] = task
            table.unfinished += 1
            table.counts[task.state, default: 0] += 1
            if let key = task.idempotencyKey { table.byKey[key] = task.id }
            return .created
        }
    }

    /// Takes back a task that could not be sent.
    public func withdraw(_ id: TaskID) async {
        table.withLock { table in
            guard let task = table.tasks.removeValue(forKey: id) else { return }
            Self.forget(task, in: &table)
            if !task.state.isFinal { table.unfinished -= 1 }
        }
    }

    /// Applies a transition.
    public func apply(_ transition: TaskTransition, to id: TaskID) async -> TaskRecord? {
        table.withLock { table in
            guard let task = table.tasks[id], let next = task.applying(transition) else { return nil }
            table.tasks[id] = next
            table.counts[task.state, default: 0] -= 1
            table.counts[next.state, default: 0] += 1
            if next.state.isFinal {
                table.unfinished -= 1
                table.resultBytes += next.result?.json.count ?? 0
                trim(&table)
            }
            return next
        }
    }

    /// The task with this id.
    public func task(_ id: TaskID) async -> TaskRecord? {
        table.withLock { $0.tasks[id] }
    }

    /// A page of tasks, newest first.
    public func tasks(_ filter: TaskFilter, after cursor: TaskID?, limit: Int) async -> Page<TaskRecord> {
        let all = table.withLock { $0.tasks.values }
        return .of(all.reversed().lazy.filter(filter.matches), after: cursor, limit: limit, id: \.id)
    }

    /// Tasks by state.
    public func counts() async -> [TaskState: Int] {
        table.withLock { $0.counts }
    }

    private func holder(of key: String?, at now: Timestamp, in table: Table) -> TaskRecord? {
        guard let key, let id = table.byKey[key], let first = table.tasks[id] else { return nil }
        return now < first.createdAt.advanced(by: keyRetention) ? first : nil
    }

    /// Drops the oldest finished tasks in batches of a tenth, because removing from the front of the table moves the rest.
    private func trim(_ table: inout Table) {
        let finished = table.tasks.count - table.unfinished
        let isOverfull = finished > finishedLimit + finishedLimit / 10
        let isTooLarge = table.resultBytes > resultBytesLimit + resultBytesLimit / 10
        guard isOverfull || isTooLarge else { return }
        var surplus = finished - finishedLimit
        var bytes = table.resultBytes - resultBytesLimit
        var dropped: [TaskRecord] = []
        table.tasks.removeAll { _, task in
            guard surplus > 0 || bytes > 0, task.state.isFinal else { return false }
            surplus -= 1
            bytes -= task.result?.json.count ?? 0
            dropped.append(task)
            return true
        }
        for task in dropped { Self.forget(task, in: &table) }
    }

    private static func forget(_ task: TaskRecord, in table: inout Table) {
        table.counts[task.state, default: 0] -= 1
        table.resultBytes -= task.result?.json.count ?? 0
        if let key = task.idempotencyKey, table.byKey[key] == task.id { table.byKey[key] = nil }
    }
}
