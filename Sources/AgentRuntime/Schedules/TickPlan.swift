/// What is to be done about a schedule at one moment: a rule without state, so that every case of it can be tried.
///
/// The latest tick that is due is on time when it is at most ``grace`` late; it runs whatever the policy. Every earlier
/// one, and a latest one that is later than that, is missed, and the ``MissedTickPolicy`` says what becomes of it.
///
/// Only the schedule's own next tick is ever looked at, so a clock that jumps back runs nothing twice: until it has caught
/// up, nothing is due. A clock that jumps forward makes ticks late, which is what the policy is for.
public struct TickPlan: Sendable, Hashable {
    /// How late a tick may be without being missed.
    public static let grace = Duration.seconds(60)
    /// The most missed ticks of one gap that are counted.
    public static let countLimit = 100_000

    /// The ticks that run now, the oldest first.
    public let ticks: [Timestamp]
    /// Due ticks that do not run.
    public let missed: Int
    /// The next tick after all that; `nil` when there is none.
    public let next: Timestamp?

    /// The plan for `schedule` at `now`.
    ///
    /// - Parameter begun: A tick that was tried in time and is being tried again; it does not become late by that.
    /// - Throws: ``ScheduleError/unknownZone(_:)`` when the machine does not know the schedule's time zone any more.
    public init(_ schedule: Schedule, at now: Timestamp, begun: Timestamp? = nil) throws(ScheduleError) {
        let standing = schedule.standing
        guard !standing.isPaused, let first = standing.nextTick, first <= now else {
            (ticks, missed, next) = ([], 0, standing.isPaused ? nil : standing.nextTick)
            return
        }
        let due = try DueTicks(of: schedule.timing, from: first, through: now, keeping: schedule.missed.kept + 1)
        next = try schedule.timing.next(after: now)
        guard let latest = due.latest.last else {
            (ticks, missed) = ([], 0)
            return
        }
        let isOnTime = latest == begun || now <= latest.advanced(by: Self.grace)
        ticks = due.latest.suffix(schedule.missed.runs(isLatestOnTime: isOnTime))
        missed = due.count - ticks.count
    }
}

extension MissedTickPolicy {
    /// The most missed ticks that run.
    fileprivate var kept: Int {
        switch self {
        case .skip: 0
        case .runOnce: 1
        case .catchUp(let limit): limit
        }
    }

    fileprivate func runs(isLatestOnTime: Bool) -> Int {
        switch self {
        case .skip: isLatestOnTime ? 1 : 0
        case .runOnce: 1
        case .catchUp(let limit): isLatestOnTime ? limit + 1 : limit
        }
    }
}
