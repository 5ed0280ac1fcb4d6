import Synchronization

/// How long messages waited, in nanoseconds.
final class WaitLog: Sendable {
    private let waits = Mutex<[Double]>([])

    func note(_ wait: Duration) {
        let (seconds, attoseconds) = wait.components
        waits.withLock { $0.append(Double(seconds) * 1e9 + Double(attoseconds) * 1e-9) }
    }

    /// The wait that 99 of 100 messages stayed below.
    var p99: Double {
        let sorted = waits.withLock { $0 }.sorted()
        return sorted.isEmpty ? .infinity : sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    }
}
