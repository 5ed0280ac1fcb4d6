import MessageBus
import Resilience
import Synchronization

extension WorkerPool {
    /// The longest time between two looks at the lanes, and between two heartbeats.
    static let longestLook = Duration.seconds(1)

    /// Cancels attempts that are late, gives up on those that ignore it, and stamps the heartbeat of idle lanes.
    ///
    /// Every attempt of a pool may take equally long, so one that begins between two looks cannot be late before the
    /// next one: the watcher never has to be woken for it.
    func watch() async {
        while !Task.isCancelled {
            let now = core.time.now
            breaker.refresh()
            let next = look(at: now)
            await endExpired(at: now)
            do {
                try await core.time.sleep(until: next)
            } catch {
                return
            }
        }
    }

    /// Ends messages whose time is over while nobody takes them: paused, over budget, or behind slow ones.
    private func endExpired(at now: MonotonicInstant) async {
        let expired = mailbox.withdrawExpired()
        guard !expired.isEmpty else { return }
        // Side by side, so that one commit takes many of them.
        await withDiscardingTaskGroup { group in
            for envelope in expired {
                group.addTask { await self.core.settler.settle(Delivery(envelope, in: self, at: now), .expired) }
            }
        }
    }

    /// Looks at every lane once and says when to look again.
    private func look(at now: MonotonicInstant) -> MonotonicInstant {
        let lanes = standing.withLock { $0.lanes }
        var next = now.advanced(by: min(Self.longestLook, definition.limits.attemptTimeout))
        for lane in lanes {
            switch lane.look(at: now, grace: definition.limits.grace) {
            case .fine(let look): next = min(next, look ?? next)
            case .cancel(let look): next = min(next, look)
            case .abandon(let attempt, let why): report.yield(.abandoned(lane, attempt, why))
            case .lost: report.yield(.lost(lane))
            }
        }
        if lanes.contains(where: { $0.isProgressing(at: now) }) { heartbeat.beat(at: now) }
        return max(next, now.advanced(by: .milliseconds(1)))
    }
}
