import Synchronization

/// Counts operations down and lets one waiter go when all are done.
final class Finish: Sendable {
    private let left: Atomic<Int>
    private let total: Int
    private let done: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    init(after count: Int) {
        total = count
        left = Atomic(count)
        (done, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// One operation more is done.
    func count() {
        if left.wrappingSubtract(1, ordering: .relaxed).newValue == 0 { signal.finish() }
    }

    var counted: Int { total - left.load(ordering: .relaxed) }

    func wait() async {
        for await _ in done {}
    }
}
