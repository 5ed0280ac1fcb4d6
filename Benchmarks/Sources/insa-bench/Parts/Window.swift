import Synchronization

/// Keeps a producer from running ahead of its consumer by more than a bound, as a real caller's back-pressure does.
final class Window: Sendable {
    private static let bound = 8_000

    private let taken = Atomic<Int>(0)

    /// The consumer has taken `count` messages in all.
    func took(_ count: Int) {
        taken.store(count, ordering: .relaxed)
    }

    /// Waits while more than the bound of the `sent` messages are still untaken.
    func room(after sent: Int) async {
        while sent - taken.load(ordering: .relaxed) > Self.bound { await Task.yield() }
    }
}
