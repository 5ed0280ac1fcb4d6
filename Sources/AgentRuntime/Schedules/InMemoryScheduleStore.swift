import Synchronization

/// Keeps schedules in memory; a restart forgets those that operators made.
public final class InMemoryScheduleStore: ScheduleStore {
    private let kept = Mutex<[ScheduleName: Schedule]>([:])
    private let log: (any AuditLog)?

    /// Creates an empty store whose audit entries go to `log`.
    public init(log: (any AuditLog)? = nil) {
        self.log = log
    }

    /// All schedules, by name.
    public func all() async -> [Schedule] {
        kept.withLock { $0.values.sorted { $0.name < $1.name } }
    }

    /// The schedule of that name.
    public func schedule(_ name: ScheduleName) async -> Schedule? {
        kept.withLock { $0[name] }
    }

    /// Keeps a schedule, in place of one with the same name.
    public func put(_ schedule: Schedule, audit: AuditEntry?) async throws(JournalError) {
        try await record(audit)
        kept.withLock { $0[schedule.name] = schedule }
    }

    /// Forgets a schedule.
    public func remove(_ name: ScheduleName, audit: AuditEntry?) async throws(JournalError) -> Bool {
        guard kept.withLock({ $0.removeValue(forKey: name) }) != nil else { return false }
        try await record(audit)
        return true
    }

    /// Moves a schedule on, if its next tick still is `tick`.
    public func advance(_ name: ScheduleName, from tick: Timestamp, to standing: ScheduleStanding) async -> Bool {
        kept.withLock { kept in
            guard kept[name]?.standing.nextTick == tick else { return false }
            kept[name]?.standing = standing
            return true
        }
    }

    private func record(_ audit: AuditEntry?) async throws(JournalError) {
        guard let audit, let log else { return }
        try await log.record(audit)
    }
}
