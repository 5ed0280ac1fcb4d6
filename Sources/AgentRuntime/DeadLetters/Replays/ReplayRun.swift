import MessageBus
import Resilience
import Synchronization

/// A replay of many letters at work.
final class ReplayRun: Sendable {
    private struct Standing {
        var job: ReplayJob
        var window = ReplayWindow()
        var waiters: [ReplySlot] = []
    }

    let id: MessageID
    let letters: [MessageID]
    private let ratePerSecond: Double?
    private let wall: TimestampSource
    private let standing: Mutex<Standing>
    private let stop = ReplySlot()

    init(_ job: ReplayJob, _ letters: [MessageID], wall: TimestampSource) {
        id = job.id
        self.letters = letters
        ratePerSecond = job.ratePerSecond
        self.wall = wall
        standing = Mutex(Standing(job: job))
    }

    var job: ReplayJob { standing.withLock { $0.job } }

    /// Sends the letters and waits for their outcomes, until all are in, it is stopped, or the task is cancelled.
    func run(_ runtime: AgentRuntime) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.sendAll(runtime) }
            group.addTask { await self.stopped() }
            await group.next()
            group.cancelAll()
        }
        let waiters = standing.withLock { standing in
            standing.job.end(at: wall.now)
            defer { standing.waiters = [] }
            return standing.waiters
        }
        for waiter in waiters { waiter.resolve(.success(())) }
    }

    /// Ends it at once; what has been sent goes on without it.
    ///
    /// - Returns: `nil` when it had ended.
    func cancel(by actor: String) -> ReplayJob? {
        let job = standing.withLock { standing -> ReplayJob? in
            guard standing.job.state == .running else { return nil }
            standing.job.stop(.cancelled(by: actor))
            standing.job.end(at: wall.now)
            return standing.job
        }
        stop.resolve(.success(()))
        return job
    }

    /// A slot that is answered when the replay has ended.
    func end() -> ReplySlot {
        let slot = ReplySlot()
        let hasEnded = standing.withLock { standing in
            if standing.job.state != .running { return true }
            // Those who left are let go of, so that asking again and again does not pile up.
            standing.waiters.removeAll(where: \.isAbandoned)
            standing.waiters.append(slot)
            return false
        }
        if hasEnded { slot.resolve(.success(())) }
        return slot
    }

    func note(_ step: ReplayJob.Step) {
        standing.withLock { standing in
            standing.job.note(step, at: wall.now)
            switch step {
            case .replayed: standing.window.completed()
            case .failed: standing.window.failed()
            case .sent, .skipped: break
            }
        }
    }

    /// Sends no more letters, for this reason.
    func stopSending(_ reason: String) {
        standing.withLock { $0.job.stop(.stopped(reason: reason)) }
    }

    private var isSending: Bool { !Task.isCancelled && standing.withLock { $0.job.isSending } }

    private var window: Int { standing.withLock { $0.window.size } }

    private func stopped() async {
        do {
            _ = try await stop.value()
        } catch {
            // The other half ended first.
        }
    }

    private func sendAll(_ runtime: AgentRuntime) async {
        let core = runtime.core
        var pace = ReplayPace(ratePerSecond: ratePerSecond, from: core.time.now)
        await withTaskGroup(of: Void.self) { group in
            var open = 0
            for letter in letters {
                while open >= window, await group.next() != nil { open -= 1 }
                guard isSending else { break }
                let place = pace.place(at: core.time.now)
                if place > core.time.now { await core.sleepOrReturn(until: place) }
                guard isSending else { break }
                group.addTask { await self.replay(letter, runtime) }
                open += 1
            }
            await group.waitForAll()
        }
    }
}
