import Synchronization

/// Lets somebody who waits look out for a moment before he is parked.
///
/// Parking costs both sides a wake-up of several microseconds, so looking out for less than that pays when what is waited
/// for is on its way. Each look that finds nothing makes the next ones rarer, down to one in sixteen, so waiting for what
/// comes seldom costs next to nothing.
final class Watchfulness: Sendable {
    /// Together about two microseconds; between two looks the other side has its cache line to itself.
    private static let looks = 32
    private static let pause = 64
    private static let leastRatio = 16

    /// Of so many who wait, one looks out.
    private let ratio = Atomic<Int>(1)
    private let turn = Atomic<Int>(0)

    /// Looks out until `arrived` says that `wanted` have come; says whether at least one has.
    func lookOut(for wanted: Int = 1, _ arrived: () -> Int) -> Bool {
        let ratio = ratio.load(ordering: .relaxed)
        guard ratio == 1 || turn.wrappingAdd(1, ordering: .relaxed).newValue % ratio == 0 else { return false }
        let idle = Atomic<Int>(0)
        for _ in 0..<Self.looks {
            if arrived() >= wanted { break }
            for _ in 0..<Self.pause { _ = idle.load(ordering: .relaxed) }
        }
        let hasCome = arrived() > 0
        self.ratio.store(hasCome ? 1 : min(ratio * 2, Self.leastRatio), ordering: .relaxed)
        return hasCome
    }
}
