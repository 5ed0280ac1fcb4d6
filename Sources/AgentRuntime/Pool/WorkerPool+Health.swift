import MessageBus
import Resilience
import Synchronization
import Telemetry

extension WorkerPool {
    func health(isRunning: Bool) -> WorkerHealth {
        let now = core.time.now
        let standing = standing.withLock { $0 }
        let mailbox = mailbox.snapshot(at: now)
        let breaker = breaker.snapshot()
        let facts = HealthRule.Facts(
            isRunning: isRunning && standing.openedAt != nil,
            isExhausted: standing.supervisor.phase == .exhausted,
            isReopening: standing.reopening > 0,
            isPaused: mailbox.isPaused,
            openLanes: standing.lanes.count,
            heartbeatAge: heartbeat.age(at: now),
            oldestAge: mailbox.oldestAge,
            oldestLimit: definition.limits.oldestMessageLimit,
            breaker: breaker.phase
        )
        let (status, notes) = HealthRule().judge(facts)
        return WorkerHealth(
            name: definition.name,
            type: definition.type,
            status: status,
            notes: notes,
            isPaused: mailbox.isPaused,
            activeRequests: standing.lanes.count { $0.isBusy },
            capacity: definition.lanes,
            mailbox: mailbox,
            waitingInJournal: core.journal.counts().unloaded[definition.name] ?? 0,
            restarts: standing.restarts,
            lastError: standing.lastError,
            breaker: breaker,
            uptime: standing.openedAt.map { $0.duration(to: now) },
            heartbeatAge: facts.heartbeatAge
        )
    }

    /// What a scraper sees of the worker.
    func sample(isRunning: Bool) -> WorkerSample {
        let health = health(isRunning: isRunning)
        let depth = health.mailbox.depth
        return WorkerSample(
            name: definition.name.rawValue,
            isHealthy: health.status == .healthy,
            lastHeartbeat: heartbeat.timestamp(at: core.time.now).map { UInt64(max(0, $0.milliseconds)) * 1_000_000 }
                ?? 0,
            activeRequests: health.activeRequests,
            capacity: health.capacity,
            queue: WorkerSample.QueueDepths(
                critical: depth.critical + depth.control,
                high: depth.high,
                normal: depth.normal,
                low: depth.low
            ),
            oldestAgeSeconds: health.mailbox.oldestAge?.inSeconds ?? 0
        )
    }
}
