public import Logging
public import Resilience
import Synchronization

/// Fires the ticks of schedules at their time.
///
/// It sleeps until the next tick, at most ``longestLook`` because the wall clock may jump, and is woken by every change.
/// Each schedule is worked on by a task of its own, so that one that hangs or fails holds up no other.
public final class Scheduler: Sendable {
    /// The longest time between two looks at the wall clock.
    public static let longestLook = Duration.seconds(30)

    let schedules: Schedules
    let time: TimeSource
    let classifier: FailureClassifier
    let logger: Logger
    let pace = Mutex(TickPace())

    /// Creates a scheduler; it starts with ``run()``.
    ///
    /// - Parameter classifier: Which failures to fire a tick are tried again.
    public init(
        _ schedules: Schedules,
        time: TimeSource,
        classifier: FailureClassifier = .standard,
        logger: Logger
    ) {
        self.schedules = schedules
        self.time = time
        self.classifier = classifier
        self.logger = logger
    }

    /// Works until it is cancelled; to be called once, after ``Schedules/sync(settings:)``.
    ///
    /// When it returns, no tick is being fired any more. A tick that was fired and not yet moved on from is fired again at
    /// the next start, and finds its task.
    public func run() async {
        await withDiscardingTaskGroup { group in
            var armed: MonotonicInstant?
            var latest = schedules.wall.now
            schedules.notice()
            for await _ in schedules.notices {
                latest = watchClock(since: latest)
                for name in beginDue(at: latest) { group.addTask { await self.work(on: name) } }
                let now = time.now
                guard let next = nextLook(at: now, latest) else { continue }
                if let pending = armed, pending > now, pending <= next { continue }
                armed = next
                group.addTask { await self.look(at: next) }
            }
            group.cancelAll()
        }
    }

    private func look(at instant: MonotonicInstant) async {
        do {
            try await time.sleep(until: instant)
            schedules.notice()
        } catch {
            // Cancelled: nobody looks any more.
        }
    }

    private func beginDue(at wall: Timestamp) -> [ScheduleName] {
        let all = schedules.all
        let due = all.filter { $0.standing.nextTick.map { $0 <= wall } ?? false }
        let now = time.now
        return pace.withLock { pace in
            pace.keep(only: Set(all.map(\.name)))
            return due.map(\.name).filter { pace.begin($0, at: now) }
        }
    }

    /// When the first schedule that nobody works on wants attention; `nil` when none ever will.
    private func nextLook(at now: MonotonicInstant, _ wall: Timestamp) -> MonotonicInstant? {
        let all = schedules.all
        let looks = pace.withLock { pace in
            all.compactMap { schedule -> MonotonicInstant? in
                guard !pace.isBusy(schedule.name), let tick = schedule.standing.nextTick else { return nil }
                let due = now.advanced(by: Self.wait(for: tick, at: wall))
                return max(due, pace.retry(of: schedule.name) ?? due)
            }
        }
        return looks.min().map { min($0, now.advanced(by: Self.longestLook)) }
    }

    private static func wait(for tick: Timestamp, at wall: Timestamp) -> Duration {
        guard tick > wall else { return .milliseconds(1) }
        guard tick < wall.advanced(by: longestLook) else { return longestLook }
        return .milliseconds(tick.milliseconds - wall.milliseconds)
    }

    private func watchClock(since latest: Timestamp) -> Timestamp {
        let now = schedules.wall.now
        if now.advanced(by: TickPlan.grace) < latest {
            logger.warning(
                "The clock went back; schedules wait until it has caught up with their latest tick",
                metadata: ["milliseconds": "\(latest.milliseconds - now.milliseconds)"]
            )
        }
        return now
    }
}
