import MessageBus
import Resilience
import Synchronization

extension WorkerPool {
    /// Replaces every worker by a new one after its current request, and gives the restart budget back.
    func restart() {
        report.yield(.restart)
    }

    /// Cancels the attempt on `id`; says whether a worker had it.
    func interrupt(_ id: MessageID) -> Bool {
        let now = core.time.now
        let lanes = standing.withLock { $0.lanes }
        return lanes.contains { $0.interrupt(id, .requested, at: now) }
    }

    /// Cancels every attempt; the messages are handed back.
    func interruptAll(at now: MonotonicInstant) {
        for lane in standing.withLock({ $0.lanes }) { lane.stop(.shutdown, at: now) }
    }

    /// Whether somebody takes from the mailbox, or will: not while it is paused or closed, nor over the restart budget.
    var takesMessages: Bool {
        let mailbox = mailbox.snapshot(at: core.time.now)
        guard !mailbox.isPaused, mailbox.phase != .closed else { return false }
        return standing.withLock { !$0.lanes.isEmpty || $0.reopening > 0 || $0.openedAt == nil }
    }

    var busyLanes: Int {
        standing.withLock { $0.lanes }.count { $0.isBusy }
    }
}
