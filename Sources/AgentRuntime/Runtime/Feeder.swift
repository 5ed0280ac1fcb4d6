import Logging
import MessageBus
import Resilience
import Synchronization

/// Brings tasks that wait in the journal into memory: into their mailboxes as places become free, and into the schedule
/// shortly before their time.
///
/// Whoever makes room or leaves something in the journal gives notice; nothing is polled.
final class Feeder: Sendable {
    /// Tasks loaded at once.
    static let page = 500
    /// How long before its time a task is loaded; the journal keeps to the same.
    static let lookahead = Duration.seconds(60)
    /// How soon to look again when memory is full.
    static let shortestLook = Duration.seconds(1)
    /// The longest time between two looks, because the wall clock may jump.
    static let longestLook = Duration.seconds(30)

    private let notices: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    init() {
        // One notice is as good as many: each pass looks at everything.
        (notices, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Something waits in the journal for its time.
    func notice() {
        signal.yield()
    }

    /// Something waits in the journal that may be loaded now.
    func notice(_ destination: Destination) {
        destination.hasUnloaded.store(true, ordering: .releasing)
        signal.yield()
    }

    /// A message was taken from a mailbox: when there is room by now, more is brought.
    func tookOne(from destination: Destination) {
        guard destination.hasUnloaded.load(ordering: .relaxed), destination.hasRoom else { return }
        signal.yield()
    }

    /// Feeds until it is cancelled.
    func run(_ core: RuntimeCore) async {
        guard core.journal.storesRequests else { return }
        await withDiscardingTaskGroup { group in
            var armed: MonotonicInstant?
            signal.yield()
            for await _ in notices {
                let now = core.time.now
                await feed(core)
                let next = await feedDue(core)
                if let pending = armed, pending > now, pending <= next { continue }
                armed = next
                group.addTask {
                    await core.sleepOrReturn(until: next)
                    self.signal.yield()
                }
            }
            group.cancelAll()
        }
    }

    private func feed(_ core: RuntimeCore) async {
        for destination in core.routes.all {
            do {
                try await fill(destination, core)
            } catch {
                core.logger.error("Waiting tasks cannot be loaded", metadata: ["error": "\(error)"])
            }
        }
    }

    private func fill(_ destination: Destination, _ core: RuntimeCore) async throws(JournalError) {
        // Put down first: what is left in the journal from now on gives notice again.
        destination.hasUnloaded.store(false, ordering: .releasing)
        var isFull = false
        defer { raiseFlag(of: destination, wasFull: isFull, core) }
        while core.journal.counts().unloaded[destination.name, default: 0] > 0, core.isFeedable {
            let room = destination.definition.limits.mailbox.capacity - destination.mailbox.waiting
            isFull = room <= 0
            guard !isFull else { break }
            let tasks = try await core.journal.load(for: destination.name, limit: min(room, Self.page))
            for task in tasks { await core.deliver(task, to: destination) }
            if tasks.isEmpty { break }
        }
    }

    /// Whoever took a message while the flag was down was silent: if a full mailbox has room by now, the next look is due.
    private func raiseFlag(of destination: Destination, wasFull: Bool, _ core: RuntimeCore) {
        guard core.journal.counts().unloaded[destination.name, default: 0] > 0 else { return }
        destination.hasUnloaded.store(true, ordering: .releasing)
        if wasFull, destination.hasRoom { signal.yield() }
    }

    /// Loads what falls due soon, and says when to look again.
    private func feedDue(_ core: RuntimeCore) async -> MonotonicInstant {
        let latest = core.time.now.advanced(by: Self.longestLook)
        do {
            while core.isFeedable {
                let room = roomForDue(core)
                guard room > 0 else { return core.time.now.advanced(by: Self.shortestLook) }
                let horizon = core.wall.now.advanced(by: Self.lookahead)
                let due = try await core.journal.loadDue(by: horizon, limit: min(room, Self.page))
                for task in due.tasks { await core.deliver(task) }
                guard due.tasks.isEmpty || due.next.map({ $0 > horizon }) ?? true else { continue }
                guard let next = due.next else { return latest }
                let pause = Duration.milliseconds(next.milliseconds - horizon.milliseconds)
                return min(latest, core.time.now.advanced(by: max(.milliseconds(10), pause)))
            }
        } catch {
            core.logger.error("Tasks that are due cannot be loaded", metadata: ["error": "\(error)"])
        }
        return latest
    }

    /// What is put off and what waits already share one bound, because what is put off will wait.
    private func roomForDue(_ core: RuntimeCore) -> Int {
        let waiting = core.routes.all.reduce(0) { $0 + $1.mailbox.waiting }
        return core.bus.limits.delayedCapacity - core.bus.delayedCount - waiting
    }
}
