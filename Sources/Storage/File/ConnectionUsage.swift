import Synchronization

/// How many connections are at work, and whether any may be.
final class ConnectionUsage: Sendable {
    private let count = Atomic<Int>(0)
    private let closed = Atomic<Bool>(false)

    /// Connections at work.
    var inUse: Int { count.load(ordering: .relaxed) }
    /// Whether the database was closed.
    var isClosed: Bool { closed.load(ordering: .acquiring) }

    /// Says that the database is closed; `false` when it was already.
    func close() -> Bool { !closed.exchange(true, ordering: .acquiringAndReleasing) }

    func begin() { count.wrappingAdd(1, ordering: .relaxed) }

    func end() { count.wrappingSubtract(1, ordering: .relaxed) }
}
