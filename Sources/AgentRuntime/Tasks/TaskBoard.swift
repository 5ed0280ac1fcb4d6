import MessageBus
import Synchronization

/// The journal and those who watch its tasks: every transition goes through here, so that watchers see each one.
final class TaskBoard: Sendable {
    private struct Watcher {
        let continuation: AsyncStream<TaskRecord>.Continuation
        /// The latest revision it was given: what is read and what is announced may overtake each other.
        var revision = -1
    }

    private struct Watchers {
        var streams: [TaskID: [Int: Watcher]] = [:]
        var ends: [TaskID: [ReplySlot]] = [:]
        var next = 0
        var count = 0
    }

    /// Watchers at the same time, over all tasks.
    static let watcherLimit = 10_000

    let journal: any Journal
    private let wall: TimestampSource
    private let watchers = Mutex(Watchers())

    init(journal: any Journal, wall: TimestampSource) {
        self.journal = journal
        self.wall = wall
    }

    /// Takes one step; `nil` when the task's state does not allow it.
    ///
    /// - Throws: ``JournalError`` when the step could not be written and does not have to be.
    func apply(
        _ step: TaskTransition.Step,
        to id: TaskID,
        hasHappened: Bool? = nil
    ) async throws(JournalError) -> TaskChange? {
        let transition = TaskTransition(step, at: wall.now, hasHappened: hasHappened)
        guard let change = try await journal.apply(transition, to: id, wantsRecord: isWatched(id)) else { return nil }
        await announce(change)
        return change
    }

    /// The task now and after each transition, until it has ended; the oldest updates go first when nobody reads.
    func updates(of id: TaskID) async throws -> AsyncStream<TaskRecord> {
        let (stream, continuation) = AsyncStream.makeStream(of: TaskRecord.self, bufferingPolicy: .bufferingNewest(64))
        let number = try add(continuation, to: id)
        continuation.onTermination = { [weak self] _ in self?.remove(number, from: id) }
        do {
            guard let task = try await journal.task(id) else { throw WatchError.unknownTask(id) }
            show(task)
            return stream
        } catch {
            continuation.finish()
            throw error
        }
    }

    /// A slot that is answered with the task when it has ended; give it back with ``forget(_:of:)``.
    func end(of id: TaskID) async throws -> ReplySlot {
        let slot = try expect(id)
        do {
            guard let task = try await journal.task(id) else { throw WatchError.unknownTask(id) }
            if task.state.isFinal { slot.resolve(.success(task)) }
            return slot
        } catch {
            forget(slot, of: id)
            throw error
        }
    }

    /// The same for a task that is about to be submitted, so that nothing has to be looked up.
    func expect(_ id: TaskID) throws(WatchError) -> ReplySlot {
        let slot = ReplySlot()
        try watchers.withLock { watchers throws(WatchError) in
            guard watchers.count < Self.watcherLimit else { throw .tooManyWatchers(limit: Self.watcherLimit) }
            watchers.count += 1
            watchers.ends[id, default: []].append(slot)
        }
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
            watchers.streams[id, default: [:]][watchers.next] = Watcher(continuation: continuation)
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

    private func isWatched(_ id: TaskID) -> Bool {
        watchers.withLock { $0.streams[id] != nil || $0.ends[id] != nil }
    }

    private func announce(_ change: TaskChange) async {
        if let task = change.record { return show(task) }
        guard isWatched(change.id) else { return }
        // Somebody began to watch after the step was asked for.
        do {
            if let task = try await journal.task(change.id) { show(task) }
        } catch {
            let (streams, ends) = watchers.withLock { ($0.streams[change.id] ?? [:], $0.ends[change.id] ?? []) }
            for watcher in streams.values { watcher.continuation.finish() }
            for slot in ends { slot.abandon(error) }
        }
    }

    /// Gives the task to those who have not seen this revision of it.
    private func show(_ task: TaskRecord) {
        if task.state.isFinal {
            for slot in watchers.withLock({ $0.ends[task.id] ?? [] }) { slot.resolve(.success(task)) }
        }
        let behind = watchers.withLock { watchers in
            guard let watching = watchers.streams[task.id] else { return [Watcher]() }
            let behind = watching.filter { $0.value.revision < task.revision }
            for number in behind.keys { watchers.streams[task.id]?[number]?.revision = task.revision }
            return Array(behind.values)
        }
        for watcher in behind {
            watcher.continuation.yield(task)
            if task.state.isFinal { watcher.continuation.finish() }
        }
    }
}
