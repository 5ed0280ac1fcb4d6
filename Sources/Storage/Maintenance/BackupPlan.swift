/// Backups that are made by themselves.
public struct BackupPlan: Hashable, Sendable {
    /// Where they go; made when it is missing.
    public var directory: String
    /// Time from one to the next, also across restarts; default one day.
    public var interval: Duration
    /// How many are kept once a new one is complete, at least 1; default 7.
    public var kept: Int
    /// Time until another try after a backup that failed; default ten minutes.
    public var retryInterval: Duration

    /// Creates a plan.
    public init(
        directory: String,
        interval: Duration = .seconds(86_400),
        kept: Int = 7,
        retryInterval: Duration = .seconds(600)
    ) {
        self.directory = directory
        self.interval = interval
        self.kept = max(1, kept)
        self.retryInterval = retryInterval
    }
}
