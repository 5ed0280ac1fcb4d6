/// Where schedules are kept.
///
/// A tick is not kept here: it is a task whose id follows from the schedule's name and the tick's time, so that the same
/// tick can never become two tasks. Conformers: ``InMemoryScheduleStore``, and SQLite.
public protocol ScheduleStore: Sendable {
    /// All schedules, by name.
    func all() async throws(JournalError) -> [Schedule]

    /// The schedule of that name.
    func schedule(_ name: ScheduleName) async throws(JournalError) -> Schedule?

    /// Keeps a schedule, in place of one with the same name.
    func put(_ schedule: Schedule, audit: AuditEntry?) async throws(JournalError)

    /// Forgets a schedule.
    ///
    /// - Returns: Whether there was one.
    func remove(_ name: ScheduleName, audit: AuditEntry?) async throws(JournalError) -> Bool

    /// Moves a schedule on, if its next tick still is `tick`.
    ///
    /// - Returns: Whether it was; otherwise somebody changed the schedule in the meantime.
    func advance(
        _ name: ScheduleName,
        from tick: Timestamp,
        to standing: ScheduleStanding
    ) async throws(JournalError) -> Bool
}
