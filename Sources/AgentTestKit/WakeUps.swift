/// Continuations to resume once the clock's lock is released.
struct WakeUps: Sendable {
    var sleepers: [CheckedContinuation<Void, any Error>] = []
    var cancelled: [CheckedContinuation<Void, any Error>] = []
    var watchers: [CheckedContinuation<Void, Never>] = []

    func resume() {
        for sleeper in sleepers { sleeper.resume() }
        for sleeper in cancelled { sleeper.resume(throwing: CancellationError()) }
        for watcher in watchers { watcher.resume() }
    }
}
