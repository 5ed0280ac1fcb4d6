import Synchronization

/// Lets a taker look out for the next message for a moment before it is parked.
///
/// Parking costs a taker and its sender a wake-up of several microseconds, so looking out for less than that pays when
/// the next message is on its way. Each look that finds nothing makes the next ones rarer, down to one in sixteen, so a
/// mailbox that is mostly empty costs next to nothing.
final class Watchfulness: Sendable {
    /// About two microseconds.
    private static let looks = 2_000
    private static let leastRatio = 16

    private let arrivals = Atomic<Int>(0)
    /// Of so many takers that find nothing, one looks out.
    private let ratio = Atomic<Int>(1)
    private let turn = Atomic<Int>(0)

    /// A message has come that nobody waits for.
    func arrived() {
        arrivals.wrappingAdd(1, ordering: .relaxed)
    }

    /// Looks out for the next message; says whether one came.
    func lookOut() -> Bool {
        let ratio = ratio.load(ordering: .relaxed)
        guard ratio == 1 || turn.wrappingAdd(1, ordering: .relaxed).newValue % ratio == 0 else { return false }
        let known = arrivals.load(ordering: .relaxed)
        for _ in 0..<Self.looks where arrivals.load(ordering: .relaxed) != known {
            self.ratio.store(1, ordering: .relaxed)
            return true
        }
        self.ratio.store(min(ratio * 2, Self.leastRatio), ordering: .relaxed)
        return false
    }
}
