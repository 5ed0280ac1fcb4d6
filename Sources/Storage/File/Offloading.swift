import Dispatch

/// Runs `work`, which blocks, on a thread that may block, and waits for it; cancelling the caller does not stop it.
func offloading<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
    await withCheckedContinuation { continuation in
        DispatchQueue.global(qos: .utility).async { continuation.resume(returning: work()) }
    }
}
