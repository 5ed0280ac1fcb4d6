/// A schedule as a list shows it.
public struct ScheduleListing: Sendable, Hashable {
    /// The schedule and where it stands.
    public let schedule: Schedule
    /// Its next ticks, the earliest first; none while it is paused.
    public let upcoming: [Timestamp]
    /// Why the next ticks cannot be said, if that is so.
    public let problem: String?

    init(_ schedule: Schedule, upcoming count: Int) {
        self.schedule = schedule
        let standing = schedule.standing
        guard !standing.isPaused, let next = standing.nextTick, count > 0 else {
            (upcoming, problem) = ([], nil)
            return
        }
        do {
            let later = try schedule.timing.ticks(after: next, count: min(count, Schedules.longestOutlook) - 1)
            (upcoming, problem) = ([next] + later, nil)
        } catch {
            (upcoming, problem) = ([next], error.description)
        }
    }
}
