import Resilience
import Synchronization

/// When a pool last showed that it moves.
final class Heartbeat: Sendable {
    private let last = Atomic<Int64>(Int64.min)
    private let wall: TimestampSource

    init(wall: TimestampSource) {
        self.wall = wall
    }

    func beat(at now: MonotonicInstant) {
        last.store(now.nanoseconds, ordering: .relaxed)
    }

    /// The time since the last beat; `nil` before the first.
    func age(at now: MonotonicInstant) -> Duration? {
        let nanoseconds = last.load(ordering: .relaxed)
        guard nanoseconds != .min else { return nil }
        return MonotonicInstant(nanoseconds: nanoseconds).duration(to: now)
    }

    /// The civil time of the last beat, which a scraper compares with its own clock.
    func timestamp(at now: MonotonicInstant) -> Timestamp? {
        age(at: now).map { wall.now.advanced(by: .zero - $0) }
    }
}
