import Synchronization

/// Counts messages accepted and not yet settled, so that a shutdown knows when all is done.
///
/// Those who enter and those who leave count apart: one number written by both sides would travel between their
/// processors with every message.
final class InFlight: Sendable {
    private let entered = PaddedCount()
    private let left = PaddedCount()
    private let waiters = Mutex<[CheckedContinuation<Void, Never>]>([])
    private let isWatched = Atomic<Bool>(false)

    func enter() {
        entered.number.wrappingAdd(1, ordering: .sequentiallyConsistent)
    }

    func leave() {
        left.number.wrappingAdd(1, ordering: .sequentiallyConsistent)
        if isWatched.load(ordering: .sequentiallyConsistent), current <= 0 { wake() }
    }

    var current: Int {
        // Those who left first: everyone among them had entered, so the difference is never too small.
        let gone = left.number.load(ordering: .sequentiallyConsistent)
        return entered.number.load(ordering: .sequentiallyConsistent) - gone
    }

    /// Returns when nothing is in flight, or when the waiting is called off by ``wake()``.
    func empty() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                waiters.withLock { $0.append(continuation) }
                isWatched.store(true, ordering: .sequentiallyConsistent)
                // Looked at again after the flag is up: the last one may have left in between.
                if current <= 0 || Task.isCancelled { wake() }
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
