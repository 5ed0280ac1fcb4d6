/// What is done to the database while it is in use, and how often.
///
/// Freed pages are used again rather than given back to the disk: giving them back means moving others, which costs
/// writers more than the space is worth. `insa-agents database vacuum` does it while nothing runs.
public struct MaintenancePlan: Hashable, Sendable {
    /// Time between two rounds of pruning, and between two looks at the write-ahead log; default one minute.
    public var interval: Duration
    /// Rows that are pruned in one transaction, 1 to 500; default 500, which takes a few milliseconds.
    public var batch: Int
    /// Transactions of one round, after which the rest waits for ``pause``; default 200.
    public var batches: Int
    /// Time until the next round when a round left something; default 1 s.
    public var pause: Duration
    /// Time between two updates of the query planner's statistics; default one day.
    public var optimizeInterval: Duration
    /// Bytes from which on the write-ahead log is moved into the file; default 64 MiB.
    public var logLimit: Int
    /// Backups that are made by themselves; default none.
    public var backups: BackupPlan?

    /// Creates a plan.
    public init(
        interval: Duration = .seconds(60),
        batch: Int = 500,
        batches: Int = 200,
        pause: Duration = .seconds(1),
        optimizeInterval: Duration = .seconds(86_400),
        logLimit: Int = 64 << 20,
        backups: BackupPlan? = nil
    ) {
        self.interval = interval
        self.batch = min(max(1, batch), 500)
        self.batches = max(1, batches)
        self.pause = pause
        self.optimizeInterval = optimizeInterval
        self.logLimit = logLimit
        self.backups = backups
    }
}
