import MessageBus
import Synchronization

/// The task store and those who watch it: every transition goes through here, so that watchers see each one.
final class TaskBoard: Sendable {
    private struct Watchers {
        var streams: [TaskID: [Int: AsyncStream<TaskRecord>.Continuation]] = [:]
        var ends: [TaskID: [ReplySlot]] = [:]
        var next = 0
        var count = 0
    }

    /// Watchers at the same time, over all tasks.
    static let watcherLimit = 10_000

    let store: any TaskStore
    private let wall: TimestampSource
    private let watchers = Mutex(Watchers())

    init(store: any TaskStore, wall: TimestampSource) {
        self.store = store
        self.wall = wall
    }

    /// Marks the task as running; `false` when it has ended in the meantime.
    func begin(_ id: TaskID) async -> Bool {
        await apply(.start, to: id) != nil
    }

    func handBack(_ id: TaskID) async {
        _ = await apply(.handBack, to: id)
    }

    /// Takes one step; `nil` when the task's state does not allow it.
    func apply(_ step: TaskTransition.Step, to id: TaskID) async -> TaskRecord? {
        guard let task = await store.apply(TaskTransition(step, at: wall.now), to: id) else { return nil }
        announce(task)
        return task
    }

    /// The task now and after each transition, until it has ended; the oldest updates go first when nobody reads.
    func updates(of id: TaskID) async throws(WatchError) -> AsyncStream<TaskRecord> {
        let (stream, continuation) = AsyncStream.makeStream(of: TaskRecord.self, bufferingPolicy: .bufferingNewest(64))
        let number = try add(continuation, to: id)
        continuation.onTermination = { [weak self] _ in self?.remove(number, from: id) }
        guard let task = await store.task(id) else {
            continuation.finish()
            throw .unknownTask(id)
        }
        continuation.yield(task)
        if task.state.isFinal { continuation.finish() }
        return stream
    }

    /// A slot that is answered when the task has ended; give it back with ``forget(_:of:)``.
    func end(of id: TaskID) async throws(WatchError) -> ReplySlot {
        let slot = ReplySlot()
        try watchers.withLock { watchers throws(WatchError) in
            guard watchers.count < Self.watcherLimit else { throw .tooManyWatchers(limit: Self.watcherLimit) }
            watchers.count += 1
            watchers.ends[id, default: []].append(slot)
        }
        guard let task = await store.task(id) else {
            forget(slot, of: id)
            throw .unknownTask(id)
        }
        if task.state.isFinal { slot.resolve(.success(task.state)) }
        return slot
    }

    func forget(_ slot: ReplySlot, of id: TaskID) {
        watchers.withLock { watchers in
            guard let index = watchers.ends[id]?.firstIndex(where: { $0 === slot }) else { return }
            watchers.ends[id]?.remove(at: index)
            watchers.count -= 1
            if watchers.ends[id]?.isEmpty == true { watchers.ends[id] = nil }
        }
    }

    private func add(_ continuation: AsyncStream<TaskRecord>.Continuation, to id: TaskID) throws(WatchError) -> Int {
        try watchers.withLock { watchers throws(WatchError) in
            guard watchers.count < Self.watcherLimit else { throw .tooManyWatchers(limit: Self.watcherLimit) }
            watchers.next += 1
            watchers.count += 1
            watchers.streams[id, default: [:]][watchers.next] = continuation
            return watchers.next
        }
    }

    private func remove(_ number: Int, from id: TaskID) {
        watchers.withLock { watchers in
            guard watchers.streams[id]?.removeValue(forKey: number) != nil else { return }
            watchers.count -= 1
            if watchers.streams[id]?.isEmpty == true { watchers.streams[id] = nil }
        }
    }

    /// Takes back a task that could not be sent, and lets go of whoever has been told of it in the meantime.
    func withdraw(_ id: TaskID) async {
        await store.withdraw(id)
        let (streams, ends) = watching(id)
        for slot in ends { slot.abandon(WatchError.unknownTask(id)) }
        for continuation in streams { continuation.finish() }
    }

    private func watching(_ id: TaskID) -> ([AsyncStream<TaskRecord>.Continuation], [ReplySlot]) {
        watchers.withLock { watchers in
            guard watchers.count > 0 else { return ([], []) }
            return (Array((watchers.streams[id] ?? [:]).values), watchers.ends[id] ?? [])
        }
    }

    private func announce(_ task: TaskRecord) {
        let (watching, ends) = watching(task.id)
        if task.state.isFinal {
            for slot in ends { slot.resolve(.success(task.state)) }
        }
        for continuation in watching {
            continuation.yield(task)
            if task.state.isFinal { continuation.finish() }
        }
    }
}
