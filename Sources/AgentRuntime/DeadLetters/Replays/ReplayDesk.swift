import DequeModule
import MessageBus
import Synchronization

/// The replays of many letters: those at work, and what became of the latest others.
///
/// The replays are child tasks of ``run(_:)``; nothing runs without it.
final class ReplayDesk: Sendable {
    /// Replays at work at the same time.
    static let runningLimit = 4
    /// Ended replays that are remembered.
    static let keptLimit = 100

    private struct Table {
        var running: [MessageID: ReplayRun] = [:]
        var ended: Deque<ReplayJob> = []
        /// Tasks whose letter is taken and which are not in the journal yet.
        var claims: Set<TaskID> = []
    }

    private let table = Mutex(Table())
    private let starts: AsyncStream<ReplayRun>
    private let start: AsyncStream<ReplayRun>.Continuation

    init() {
        (starts, start) = AsyncStream.makeStream(
            of: ReplayRun.self,
            bufferingPolicy: .bufferingOldest(Self.runningLimit)
        )
    }

    /// Runs what is started until the task is cancelled.
    func run(_ runtime: AgentRuntime) async {
        await mend(runtime)
        await withDiscardingTaskGroup { group in
            for await run in starts {
                group.addTask {
                    await run.run(runtime)
                    self.putAway(run)
                }
            }
            group.cancelAll()
        }
    }

    /// Whether another replay may be started.
    var hasRoom: Bool { table.withLock { $0.running.count < Self.runningLimit } }

    func add(_ run: ReplayRun) throws(ReplayError) {
        try table.withLock { table throws(ReplayError) in
            guard table.running.count < Self.runningLimit else { throw .tooMany(limit: Self.runningLimit) }
            table.running[run.id] = run
        }
        start.yield(run)
    }

    /// Every replay that is known, the newest first.
    var jobs: [ReplayJob] {
        let (running, ended) = table.withLock { ($0.running.values.map(\.job), Array($0.ended)) }
        return (running + ended).sorted { $0.id > $1.id }
    }

    func running(_ id: MessageID) -> ReplayRun? { table.withLock { $0.running[id] } }

    func job(_ id: MessageID) -> ReplayJob? {
        table.withLock { table in table.running[id]?.job ?? table.ended.first { $0.id == id } }
    }

    func claim(_ task: TaskID) { table.withLock { _ = $0.claims.insert(task) } }

    func release(_ task: TaskID) { table.withLock { _ = $0.claims.remove(task) } }

    func isClaimed(_ task: TaskID) -> Bool { table.withLock { $0.claims.contains(task) } }

    private func putAway(_ run: ReplayRun) {
        table.withLock { table in
            guard let job = table.running.removeValue(forKey: run.id)?.job else { return }
            if table.ended.count >= Self.keptLimit { table.ended.removeFirst() }
            table.ended.append(job)
        }
    }
}
