import Synchronization

/// A counter with a cache line of its own.
final class PaddedCount: Sendable {
    private let before = InlineArray<8, Int>(repeating: 0)
    let number = Atomic<Int>(0)
    private let after = InlineArray<8, Int>(repeating: 0)
}
