/// Where a runtime keeps what must outlive a request.
public struct RuntimeStorage: Sendable {
    /// Accepted tasks and their history.
    public var journal: any Journal
    /// Messages that ended badly.
    public var deadLetters: any DeadLetterStore
    /// What operators did.
    public var audit: any AuditLog
    /// Work that begins by the clock.
    public var schedules: any ScheduleStore

    /// Creates a storage of these parts.
    public init(
        journal: any Journal,
        deadLetters: any DeadLetterStore,
        audit: any AuditLog,
        schedules: any ScheduleStore
    ) {
        self.journal = journal
        self.deadLetters = deadLetters
        self.audit = audit
        self.schedules = schedules
    }

    /// Keeps everything in memory, within the bounds of its parts; a restart forgets it.
    public static func inMemory() -> RuntimeStorage {
        let audit = InMemoryAuditLog()
        let letters = InMemoryDeadLetterStore(audit: audit)
        return RuntimeStorage(
            journal: InMemoryJournal(letters: letters),
            deadLetters: letters,
            audit: audit,
            schedules: InMemoryScheduleStore()
        )
    }
}
