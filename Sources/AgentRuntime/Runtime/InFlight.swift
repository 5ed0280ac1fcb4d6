import Synchronization

/// Counts messages accepted and not yet settled, so that a shutdown knows when all is done.
final class InFlight: Sendable {
    private let count = Atomic<Int>(0)
    private let waiters = Mutex<[CheckedContinuation<Void, Never>]>([])
    private let isWatched = Atomic<Bool>(false)

    func enter() {
        count.wrappingAdd(1, ordering: .relaxed)
    }

    func leave() {
        let rest = count.wrappingSubtract(1, ordering: .sequentiallyConsistent).newValue
        if rest <= 0, isWatched.load(ordering: .sequentiallyConsistent) { wake() }
    }

    var current: Int { count.load(ordering: .relaxed) }

    /// Returns when nothing is in flight, or when the waiting is called off by ``wake()``.
    func empty() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                waiters.withLock { $0.append(continuation) }
                isWatched.store(true, ordering: .sequentiallyConsistent)
                // Looked at again after the flag is up: the last one may have left in between.
                if count.load(ordering: .sequentiallyConsistent) <= 0 || Task.isCancelled { wake() }
            }
        } onCancel: {
            wake()
        }
    }

    private func wake() {
        let resumed = waiters.withLock { waiters in
            defer { waiters = [] }
            return waiters
        }
        for continuation in resumed { continuation.resume() }
    }
}
