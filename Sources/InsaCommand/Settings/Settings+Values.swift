extension Settings {
    /// Address both listeners bind to.
    public var host: String { text(.host) }
    /// Port of the API; 0 means a free one.
    public var port: Int { integer(.port) }
    /// Port of the metrics listener; 0 means a free one.
    public var metricsPort: Int { integer(.metricsPort) }
    /// Largest request body, in bytes.
    public var bodyLimit: Int { integer(.bodyLimit) }
    /// How long a connection may be silent.
    public var idleTimeout: Duration { time(.idleTimeout) }
    /// Connections open at the same time.
    public var connectionLimit: Int { integer(.connectionLimit) }
    /// Wait of a request without `Prefer`.
    public var defaultWait: Duration { time(.defaultWait) }
    /// Directory of the state file, relative to the working directory unless it begins with `/`; `nil` for the usual one.
    public var dataDirectory: String? { text(.dataDirectory) == "auto" ? nil : text(.dataDirectory) }
    /// What an acknowledgement survives: `full`, `normal` or `memory`.
    public var durability: String { text(.durability) }
    /// How long completed tasks are kept.
    public var keepCompleted: Duration { time(.keepCompleted) }
    /// How long cancelled and expired tasks are kept.
    public var keepUnfulfilled: Duration { time(.keepUnfulfilled) }
    /// Where backups are written; `nil` for nowhere.
    public var backupDirectory: String? { text(.backupDirectory) == "none" ? nil : text(.backupDirectory) }
    /// Time between two backups.
    public var backupInterval: Duration { time(.backupInterval) }
    /// Backups kept.
    public var backupsKept: Int { integer(.backupsKept) }
    /// Submitted requests that may wait for one worker on disk; 0 for no more than the mailbox holds.
    public var backlog: Int { integer(.backlog) }
    /// Crashes of the process while it works on a message before that is a dead letter.
    public var crashLimit: Int { integer(.crashLimit) }
    /// Messages that wait for one worker.
    public var mailboxCapacity: Int { integer(.mailboxCapacity) }
    /// Wait after which a message moves up one priority.
    public var promoteAfter: Duration { time(.promoteAfter) }
    /// Messages one worker handles at the same time.
    public var lanes: Int { integer(.lanes) }
    /// Longest attempt at a message.
    public var attemptTimeout: Duration { time(.attemptTimeout) }
    /// Attempts before a message becomes a dead letter.
    public var maxAttempts: Int { integer(.maxAttempts) }
    /// Restarts of a worker within ``restartWindow``.
    public var restartBudget: Int { integer(.restartBudget) }
    /// Time over which restarts are counted.
    public var restartWindow: Duration { time(.restartWindow) }
    /// How long a stop waits for work that has begun.
    public var drainLimit: Duration { time(.drainLimit) }
    /// Deadline of a request that names none.
    public var requestDeadline: Duration { time(.requestDeadline) }
    /// How long an idempotency key is remembered.
    public var idempotencyRetention: Duration { time(.idempotencyRetention) }
    /// Settled tasks that are kept.
    public var tasksKept: Int { integer(.tasksKept) }
    /// Least severe log level: a case name of swift-log's `Logger.Level`.
    public var logLevel: String { text(.logLevel) }
    /// Shape of log lines: `auto`, `json` or `text`.
    public var logFormat: String { text(.logFormat) }
    /// Name of the installation.
    public var environmentName: String { text(.environmentName) }
    /// New traces kept each second.
    public var tracesPerSecond: Int { integer(.tracesPerSecond) }
    /// Traces kept in memory.
    public var tracesKept: Int { integer(.tracesKept) }
    /// Whether an address that is not loopback may be served without keys.
    public var allowUnauthenticated: Bool { flag(.allowUnauthenticated) }
    /// Whether `/health` asks for a key.
    public var protectHealth: Bool { flag(.protectHealth) }
    /// Whether `/metrics` asks for a key.
    public var protectMetrics: Bool { flag(.protectMetrics) }

    /// Whether the listeners can only be reached from this machine.
    public var isLoopback: Bool { Self.isLoopback(host) }

    static func isLoopback(_ host: String) -> Bool {
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        let isV4 = octets.count == 4 && octets.allSatisfy { UInt8($0) != nil }
        return host == "localhost" || host == "::1" || (isV4 && octets.first == "127")
    }
}
