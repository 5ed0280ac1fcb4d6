import Resilience
import Synchronization

extension MessageBus {
    /// Releases delayed messages and lets go of requests past their deadline, until it is cancelled.
    ///
    /// Sleeps until the earliest of them and is woken when an earlier one comes. One `run()` at a time; a second one
    /// next to it is a programming error and stops the process.
    public func run() async {
        let isOnly = schedule.withLock { $0.beginWatching() }
        precondition(isOnly, "MessageBus.run() is running already")
        defer { letGo() }
        while !Task.isCancelled {
            let now = time.now
            switch schedule.withLock({ $0.step(at: now) }) {
            case .handle(let due): handle(due, at: now)
            case .sleep(let instant): await sleep(until: instant)
            case .wait: await waitForWake()
            }
        }
    }

    /// The bus ends: nobody will answer those who still wait.
    private func letGo() {
        for waiting in schedule.withLock({ $0.endWatching() }) {
            waiting.slot.abandon(BusError(.draining, mailbox: waiting.mailbox))
        }
    }

    private func handle(_ due: [Schedule.Due], at now: MonotonicInstant) {
        for item in due {
            switch item {
            case .message(let envelope): release(envelope, at: now)
            case .caller(let waiting): waiting.slot.abandon(BusError(.noAnswer, mailbox: waiting.mailbox))
            }
        }
    }

    private func release(_ envelope: Envelope, at now: MonotonicInstant) {
        do throws(BusError) {
            guard let mailbox = mailbox(envelope.recipient) else {
                throw BusError(.unknownMailbox, mailbox: envelope.recipient)
            }
            try mailbox.release(envelope, at: now)
        } catch {
            table.withLock { $0.countUndeliverable() }
            envelope.reply?.resolve(.failure(error))
            onUndeliverable(envelope, error)
        }
    }

    /// Sleeps until `instant` or until something earlier is added.
    private func sleep(until instant: MonotonicInstant) async {
        await withDiscardingTaskGroup { group in
            group.addTask {
                do {
                    try await self.time.sleep(until: instant)
                } catch {
                    return
                }
                self.schedule.withLock { $0.wake() }?.resume()
            }
            await waitForWake()
            group.cancelAll()
        }
    }

    private func waitForWake() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
                let watcher = Parked(continuation)
                let isParked = schedule.withLock { $0.park(watcher) }
                if !isParked { watcher.resume() }
            }
        } onCancel: {
            schedule.withLock { $0.wake() }?.resume()
        }
    }
}
