public import Resilience
import Synchronization

/// A clock that stands still until a test moves it.
///
/// ```swift
/// let clock = ManualClock()
/// async let answer = withTimeout(.seconds(30), time: TimeSource(clock)) { try await slow() }
/// await clock.waitForSleepers(1)
/// clock.advance(by: .seconds(30))
/// ```
///
/// Wait for the sleepers before advancing: a task that falls asleep later sleeps from the new time on. Hand one
/// `TimeSource` to everything under test, because each counts from the moment it was made.
public final class ManualClock: Clock {
    /// Instants count from the creation of the clock.
    public typealias Instant = MonotonicInstant

    private let state = Mutex(SleeperTable())

    /// Creates a clock that reads ``MonotonicInstant/zero``.
    public init() {}

    /// The time the test has advanced the clock to.
    public var now: MonotonicInstant {
        state.withLock { $0.now }
    }

    /// One nanosecond.
    public var minimumResolution: Duration { .nanoseconds(1) }

    /// Tasks asleep on this clock.
    public var sleeperCount: Int {
        state.withLock { $0.sleeperCount }
    }

    /// When the first sleeper is due; `nil` when nobody sleeps but for ever.
    public var nextDeadline: MonotonicInstant? {
        state.withLock { $0.nextDeadline }
    }

    /// Suspends until a test has advanced the clock to `deadline`; returns at once when it has already.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    public func sleep(until deadline: MonotonicInstant, tolerance: Duration? = nil) async throws {
        try Task.checkCancellation()
        let id = state.withLock { $0.makeID() }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let wakeUps = state.withLock { $0.park(id, until: deadline, continuation) }
                wakeUps.resume()
            }
        } onCancel: {
            let wakeUps = state.withLock { $0.cancelSleep(id) }
            wakeUps.resume()
        }
    }

    /// Suspends until the task is cancelled; counts as a sleeper.
    ///
    /// - Throws: `CancellationError`, always.
    public func sleepForever() async throws {
        while true {
            try await sleep(until: SleeperTable.never)
        }
    }

    /// Waits until at least `count` tasks sleep on this clock at the same time.
    ///
    /// A condition, not a poll: it returns in the very step in which the last of them falls asleep, and also, without the
    /// condition, when the waiting task is cancelled.
    public func waitForSleepers(_ count: Int) async {
        await watch(for: count, due: nil)
    }

    /// Waits until at least `count` tasks sleep that are due exactly `delay` after the time at which this is called.
    ///
    /// For code in which others sleep too: a pause of one second is told apart from a limit of ten. Returns early, without
    /// the condition, when the waiting task is cancelled.
    public func waitForSleepers(_ count: Int = 1, dueAfter delay: Duration) async {
        await watch(for: count, due: now.advanced(by: delay))
    }

    private func watch(for count: Int, due deadline: MonotonicInstant?) async {
        let id = state.withLock { $0.makeID() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let wakeUps = state.withLock { $0.watch(id, for: count, due: deadline, continuation) }
                wakeUps.resume()
            }
        } onCancel: {
            let wakeUps = state.withLock { $0.cancelWatch(id) }
            wakeUps.resume()
        }
    }

    /// Moves the clock forward and wakes everyone who is due, earliest deadline first.
    ///
    /// The clock jumps: a woken task that sleeps again sleeps from the new time on.
    ///
    /// - Precondition: `duration` is not negative.
    public func advance(by duration: Duration) {
        precondition(duration >= .zero, "a monotonic clock cannot go back (by \(duration))")
        let wakeUps = state.withLock { $0.advance(to: $0.now.advanced(by: duration)) }
        wakeUps.resume()
    }

    /// Moves the clock to the first deadline and wakes everyone who is due; returns how far it moved.
    ///
    /// Returns zero without moving when nobody sleeps but for ever.
    @discardableResult
    public func advanceToNextDeadline() -> Duration {
        let (moved, wakeUps) = state.withLock { table -> (Duration, WakeUps) in
            guard let deadline = table.nextDeadline else { return (.zero, WakeUps()) }
            let before = table.now
            return (before.duration(to: deadline), table.advance(to: deadline))
        }
        wakeUps.resume()
        return moved
    }
}
