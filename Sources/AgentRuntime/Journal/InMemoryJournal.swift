public import MessageBus
import OrderedCollections
import Synchronization

/// Keeps tasks in memory: all unfinished ones up to a bound, and the most recent finished ones.
public final class InMemoryJournal: Journal {
    private struct Table {
        var tasks: OrderedDictionary<TaskID, TaskRecord> = [:]
        var byKey: [String: TaskID] = [:]
        var counts: [WorkerName: [TaskState: Int]] = [:]
        var unfinished = 0
        var resultBytes = 0

        mutating func count(_ agent: WorkerName, _ state: TaskState, by change: Int) {
            counts[agent, default: [:]][state, default: 0] += change
        }
    }

    private let table = Mutex(Table())
    private let unfinishedLimit: Int
    private let finishedLimit: Int
    private let resultBytesLimit: Int
    private let keyRetention: Duration
    private let letters: InMemoryDeadLetterStore

    /// Creates a journal.
    ///
    /// - Parameters:
    ///   - letters: Where the letters of its tasks go.
    ///   - unfinishedLimit: Unfinished tasks kept before new ones are refused; 100,000 by default.
    ///   - finishedLimit: Finished tasks kept; the oldest go first. 10,000 by default.
    ///   - resultBytesLimit: Bytes of results kept, with the same rule; 64 MiB by default.
    ///   - keyRetention: How long an idempotency key stands for its task; 24 h by default.
    public init(
        letters: InMemoryDeadLetterStore = InMemoryDeadLetterStore(),
        unfinishedLimit: Int = 100_000,
        finishedLimit: Int = 10_000,
        resultBytesLimit: Int = 64 << 20,
        keyRetention: Duration = .seconds(86_400)
    ) {
        precondition(unfinishedLimit > 0 && finishedLimit > 0, "limits must be positive")
        self.letters = letters
        self.unfinishedLimit = unfinishedLimit
        self.finishedLimit = finishedLimit
        self.resultBytesLimit = resultBytesLimit
        self.keyRetention = keyRetention
    }

    /// Requests stay the values they are.
    public var storesRequests: Bool { false }

    /// Memory is always writable.
    public var standing: JournalStanding { .writable }

    /// Nothing outlives the process, so there is nothing to take over.
    public func recover(_ rule: RecoveryRule) async -> Recovery { Recovery() }

    /// Keeps a new task.
    public func insert(
        _ task: TaskRecord,
        _ request: StoredRequest,
        loading: Loading
    ) async throws(JournalError) -> TaskInsertion {
        try table.withLock { table throws(JournalError) in
            if let known = table.tasks[task.id] { return .existing(known) }
            if let first = holder(of: task.idempotencyKey, at: task.createdAt, in: table) {
                guard first.fingerprint == task.fingerprint else { throw .keyReused(first.id) }
                return .existing(first)
            }
            guard table.unfinished < unfinishedLimit, loading != .never else { throw .full(limit: unfinishedLimit) }
            table.tasks[task.id] = task
            table.unfinished += 1
            table.count(task.agent, task.state, by: 1)
            if let key = task.idempotencyKey { table.byKey[key] = task.id }
            return .created(isLoaded: true)
        }
    }

    /// Applies a transition, and what it means for a dead letter.
    public func apply(_ transition: TaskTransition, to id: TaskID, wantsRecord: Bool) async -> TaskChange? {
        table.withLock { table in
            guard let task = table.tasks[id], let next = task.applying(transition) else { return nil }
            table.tasks[id] = next
            table.count(task.agent, task.state, by: -1)
            table.count(next.agent, next.state, by: 1)
            if next.state.isFinal {
                table.unfinished -= 1
                table.resultBytes += next.result?.json.count ?? 0
                trim(&table)
            }
            let effect = letterEffect(of: transition, on: next)
            return TaskChange(id: id, agent: next.agent, state: next.state, letter: effect, record: next)
        }
    }

    private func letterEffect(of transition: TaskTransition, on task: TaskRecord) -> LetterEffect {
        if let letter = task.replayOf, task.state.isFinal {
            let verdict: ReplayVerdict = task.state == .completed ? .completed : .failed
            letters.settle(letter, verdict, error: task.replayError, at: transition.at)
            return .settled(letter, verdict)
        }
        switch transition.step {
        case .die(_, var letter), .expire(_, var letter):
            letter.failures = task.failures
            letters.write(letter)
            return .written(letter.id)
        case .start, .retry, .postpone, .handBack, .complete, .cancel, .quarantine:
            return .none
        }
    }

    /// Everything is loaded already.
    public func load(for agent: WorkerName, limit: Int) async -> [StoredTask] { [] }

    /// Everything is loaded already.
    public func loadDue(by instant: Timestamp, limit: Int) async -> DueTasks { DueTasks(tasks: [], next: nil) }

    /// Everything is loaded already.
    public func load(_ id: TaskID) async -> StoredTask? { nil }

    /// There is no other place to keep a task: one the bus has no room for ends up here only if limits are set so.
    public func unload(_ id: TaskID) async throws(JournalError) {
        throw .full(limit: unfinishedLimit)
    }

    /// The task with this id.
    public func task(_ id: TaskID) async -> TaskRecord? {
        table.withLock { $0.tasks[id] }
    }

    /// Requests are not stored.
    public func request(of id: TaskID) async -> StoredRequest? { nil }

    /// The unfinished steps of a task.
    public func steps(of parent: TaskID) async -> [TaskID] {
        table.withLock { table in
            table.tasks.values.filter { $0.parent == parent && !$0.state.isFinal }.map(\.id)
        }
    }

    /// A page of tasks, newest first.
    public func tasks(_ filter: TaskFilter, after cursor: TaskID?, limit: Int) async -> Page<TaskRecord> {
        // By id, not by arrival: a step's id is made from its task's, so it sorts before what arrived in between.
        let matching = table.withLock { $0.tasks.values }.filter(filter.matches).sorted { $0.id > $1.id }
        return .of(matching, after: cursor, limit: limit, id: \.id)
    }

    /// Tasks by worker and state.
    public func counts() -> TaskCounts {
        var counts = TaskCounts()
        counts.byAgent = table.withLock { $0.counts }
        return counts
    }

    /// Nothing is ever unreadable here.
    public func release(_ form: RequestForm) async -> Int { 0 }

    /// Nothing here waits.
    public func stopWaiting() {}

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
        table.count(task.agent, task.state, by: -1)
        table.resultBytes -= task.result?.json.count ?? 0
        if let key = task.idempotencyKey, table.byKey[key] == task.id { table.byKey[key] = nil }
    }
}
