import Logging
import MessageBus
import Resilience
import Synchronization
import Telemetry

/// A pool of equal workers on one mailbox: its lanes, its breaker, its supervisor.
///
/// `run()` is its whole life. Lanes report how they ended; the pool decides in one loop what follows.
final class WorkerPool: Sendable {
    struct Standing: Sendable {
        var supervisor: SupervisorState
        var lanes: [Lane] = []
        var nextLane = 0
        var reopening = 0
        var restarts = 0
        var lastError: AttemptFailure?
        var openedAt: MonotonicInstant?
        var isStopping = false
    }

    let destination: Destination
    let definition: WorkerDefinition
    let mailbox: Mailbox
    let breaker: CircuitBreaker
    let instruments: AgentInstruments
    let waits: LabelTable<PriorityLabel, HistogramMetric>
    let attemptNanoseconds: Int64
    let core: RuntimeCore
    let standing: Mutex<Standing>
    let heartbeat: Heartbeat

    private let events: AsyncStream<PoolEvent>
    let report: AsyncStream<PoolEvent>.Continuation

    init(_ destination: Destination, breaker: CircuitBreaker, core: RuntimeCore) {
        self.destination = destination
        definition = destination.definition
        mailbox = destination.mailbox
        instruments = destination.instruments
        self.breaker = breaker
        self.core = core
        waits = core.telemetry.catalogue.bus.wait
        attemptNanoseconds = definition.limits.attemptTimeout.saturatingNanoseconds
        standing = Mutex(Standing(supervisor: SupervisorState(budget: definition.limits.restarts)))
        heartbeat = Heartbeat(wall: core.wall)
        // Unbounded in type, bounded in fact: each lane reports at most twice, and lanes are opened only by the reader.
        (events, report) = AsyncStream.makeStream(of: PoolEvent.self)
    }

    /// Runs the pool until ``stop()`` was called and every lane that listens has ended.
    func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.watch() }
            for _ in 0..<definition.lanes { open(seat: nil) }
            for await event in events {
                await decide(event, in: &group)
                if isFinished { break }
            }
            group.cancelAll()
        }
    }

    /// Lets every lane end after what it is doing.
    func stop() {
        report.yield(.stop)
    }

    private var isFinished: Bool {
        standing.withLock { $0.isStopping && $0.lanes.isEmpty }
    }

    private func decide(_ event: PoolEvent, in group: inout DiscardingTaskGroup) async {
        switch event {
        case .ended(let lane, let end): await ended(lane, end, in: &group)
        case .abandoned(let lane, let attempt, let why):
            drop(lane)
            await giveUp(attempt, why)
            replace(because: .stall, in: &group)
        case .lost(let lane):
            drop(lane)
            open(seat: nil)
        case .open:
            standing.withLock { $0.reopening -= 1 }
            open(seat: nil)
        case .restart: restart(in: &group)
        case .stop:
            let lanes = standing.withLock { standing in
                standing.isStopping = true
                return standing.lanes
            }
            let rest = mailbox.close()
            let now = core.time.now
            for lane in lanes { lane.stop(.shutdown, at: now) }
            await handBack(rest)
        }
    }

    private func ended(_ lane: Lane, _ end: LaneEnd, in group: inout DiscardingTaskGroup) async {
        drop(lane)
        switch end {
        case .abandoned: break
        case .closed: reopenUnlessStopping()
        case .broken(let error):
            note(error)
            replace(because: .crash, in: &group)
        case .interrupted(let attempt, let why, let result, let seat):
            await settleInterrupted(attempt, why, result)
            if case .failure(let error) = result, error is WorkerBroken {
                note(error)
                replace(because: .crash, in: &group)
            } else {
                open(seat: seat)
            }
        }
    }

    /// A retired lane is replaced by one with a new worker; behind a closed mailbox it would only end again at once.
    private func reopenUnlessStopping() {
        guard mailbox.snapshot(at: core.time.now).phase != .closed else { return }
        open(seat: nil)
    }

    private func drop(_ lane: Lane) {
        standing.withLock { standing in standing.lanes.removeAll { $0 === lane } }
    }

    private func open(seat: WorkerSeat?) {
        let lane: Lane? = standing.withLock { standing in
            guard !standing.isStopping, standing.lanes.count + standing.reopening < definition.lanes else { return nil }
            let lane = Lane(number: standing.nextLane)
            standing.nextLane += 1
            standing.lanes.append(lane)
            if standing.openedAt == nil { standing.openedAt = core.time.now }
            return lane
        }
        guard let lane else { return }
        lane.start { [self] in
            let end = await work(in: lane, seat: seat)
            lane.close()
            report.yield(.ended(lane, end))
        }
    }

    private func replace(because reason: RestartReason, in group: inout DiscardingTaskGroup) {
        let now = core.time.now
        let verdict: SupervisorState.Verdict? = standing.withLock { standing in
            guard !standing.isStopping else { return nil }
            let verdict = standing.supervisor.broke(at: now)
            if case .restart = verdict {
                standing.reopening += 1
                standing.restarts += 1
            }
            return verdict
        }
        switch verdict {
        case nil: break
        case .giveUp:
            core.logger.error(
                "Worker is over its restart budget and stays down",
                metadata: ["agent": "\(definition.name)", "reason": "\(reason.labelValue)"]
            )
        case .restart(let pause):
            instruments.restarts[reason].increment()
            core.logger.warning(
                "Worker restarts",
                metadata: ["agent": "\(definition.name)", "reason": "\(reason.labelValue)", "pause": "\(pause)"]
            )
            group.addTask { await self.reopen(after: pause) }
        }
    }

    private func reopen(after pause: Duration) async {
        do {
            try await core.time.sleep(until: core.time.now.advanced(by: pause))
            report.yield(.open)
        } catch {
            // The pool is ending; there is nothing to open.
        }
    }

    private func restart(in group: inout DiscardingTaskGroup) {
        let (lanes, missing) = standing.withLock { standing in
            standing.supervisor.reset()
            standing.restarts += 1
            return (standing.lanes, definition.lanes - standing.lanes.count - standing.reopening)
        }
        instruments.restarts[.manual].increment()
        for lane in lanes { lane.retire(at: core.time.now) }
        for _ in 0..<max(0, missing) { open(seat: nil) }
    }

    func note(_ error: any Error) {
        let failure = core.failure(error, attempt: 0)
        standing.withLock { $0.lastError = failure }
    }
}
