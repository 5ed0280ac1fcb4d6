import MessageBus
import Resilience
import Synchronization

/// One place in a pool where one worker instance works on one message at a time.
final class Lane: Sendable {
    let number: Int
    private let state = Mutex(LaneState())
    private let task = Mutex<Task<Void, Never>?>(nil)

    init(number: Int) {
        self.number = number
    }

    /// Starts the lane's loop.
    ///
    /// The task is owned by the lane and not by a task group, because a lane whose worker ignores cancellation must not
    /// keep the pool from ending; the pool waits for the report of each lane instead.
    func start(_ loop: @escaping @Sendable () async -> Void) {
        // Made under the lock, so that a cancellation that comes at once finds it.
        task.withLock { task in
            // because: see above; cancelled through `look`, `interrupt`, `stop` and `retire`.
            task = Task { await loop() }
        }
    }

    func begin(_ attempt: Attempt) -> Bool {
        state.withLock { $0.begin(attempt) }
    }

    func end() -> LaneState.Return {
        state.withLock { $0.end() }
    }

    func look(at now: MonotonicInstant, grace: Duration) -> LaneState.Finding {
        let finding = state.withLock { $0.look(at: now, grace: grace) }
        if case .cancel = finding { cancel() }
        return finding
    }

    func interrupt(_ id: MessageID, _ why: Interruption, at now: MonotonicInstant) -> Bool {
        let found = state.withLock { $0.interrupt(id, why, at: now) }
        if found { cancel() }
        return found
    }

    func stop(_ why: Interruption, at now: MonotonicInstant) {
        if state.withLock({ $0.stop(why, at: now) }) { cancel() }
    }

    func retire(at now: MonotonicInstant) {
        if state.withLock({ $0.retire(at: now) }) { cancel() }
    }

    func close() {
        state.withLock { $0.close() }
    }

    var isBusy: Bool { state.withLock { $0.isBusy } }

    func isProgressing(at now: MonotonicInstant) -> Bool {
        state.withLock { $0.isProgressing(at: now) }
    }

    private func cancel() {
        task.withLock { $0 }?.cancel()
    }
}
