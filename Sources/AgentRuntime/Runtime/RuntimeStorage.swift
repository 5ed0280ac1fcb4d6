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
    ///
    /// - Parameters:
    ///   - finishedLimit: Finished tasks kept; 10,000 by default.
    ///   - keyRetention: How long an idempotency key stands for its task; 24 h by default.
    public static func inMemory(
        finishedLimit: Int = 10_000,
        keyRetention: Duration = .seconds(86_400)
    ) -> RuntimeStorage {
        let audit = InMemoryAuditLog()
        let letters = InMemoryDeadLetterStore(audit: audit)
        return RuntimeStorage(
            journal: InMemoryJournal(letters: letters, finishedLimit: finishedLimit, keyRetention: keyRetention),
            deadLetters: letters,
            audit: audit,
            schedules: InMemoryScheduleStore(log: audit)
        )
    }
}
