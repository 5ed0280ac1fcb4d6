extension SettingKey {
    /// Messages per mailbox.
    public static let mailboxCapacity = SettingKey(
        path: "bus.mailbox_capacity",
        environment: ["INSA_MAILBOX_CAPACITY"],
        flag: "--mailbox-capacity",
        kind: .integer(10...1_000_000),
        fallback: "10000",
        meaning: "Messages that wait for one worker before new ones are refused; low priority is refused from 90 % on."
    )
    /// Messages in the journal per worker.
    public static let backlog = SettingKey(
        path: "bus.backlog",
        environment: ["INSA_BACKLOG"],
        flag: "--backlog",
        kind: .integer(0...100_000_000),
        fallback: "0",
        meaning:
            "Submitted requests that may wait for one worker on disk, beyond what its mailbox holds in memory; 0 means no more than the mailbox."
    )
    /// When waiting promotes.
    public static let promoteAfter = SettingKey(
        path: "bus.promote_after",
        environment: ["INSA_PROMOTE_AFTER"],
        flag: "--promote-after",
        kind: .seconds(0.1...86_400),
        fallback: "30s",
        meaning: "How long a message waits before it moves up one priority."
    )
    /// Deliveries a worker runs at once.
    public static let lanes = SettingKey(
        path: "workers.lanes",
        environment: ["INSA_WORKER_LANES"],
        flag: "--lanes",
        kind: .integer(1...256),
        fallback: "4",
        meaning: "Messages one worker handles at the same time."
    )
    /// The longest attempt.
    public static let attemptTimeout = SettingKey(
        path: "workers.attempt_timeout",
        environment: ["INSA_ATTEMPT_TIMEOUT"],
        flag: "--attempt-timeout",
        kind: .seconds(0.1...3_600),
        fallback: "30s",
        meaning: "How long one attempt at a message may take before it is cancelled."
    )
    /// Attempts per message.
    public static let maxAttempts = SettingKey(
        path: "workers.max_attempts",
        environment: ["INSA_MAX_ATTEMPTS"],
        flag: "--max-attempts",
        kind: .integer(1...100),
        fallback: "3",
        meaning: "Attempts at a message before it becomes a dead letter."
    )
    /// Restarts within the window.
    public static let restartBudget = SettingKey(
        path: "workers.restart_budget",
        environment: ["INSA_RESTART_BUDGET"],
        flag: "--restart-budget",
        kind: .integer(0...1_000),
        fallback: "5",
        meaning: "Restarts of one worker within the restart window before it is reported unhealthy."
    )
    /// The window of the restart budget.
    public static let restartWindow = SettingKey(
        path: "workers.restart_window",
        environment: ["INSA_RESTART_WINDOW"],
        flag: "--restart-window",
        kind: .seconds(1...86_400),
        fallback: "60s",
        meaning: "The time over which restarts are counted."
    )
    /// The longest drain.
    public static let drainLimit = SettingKey(
        path: "runtime.drain_limit",
        environment: ["INSA_DRAIN_LIMIT"],
        flag: "--drain-limit",
        kind: .seconds(0...3_600),
        fallback: "25s",
        meaning: "How long a stop waits for work that has begun."
    )
    /// The deadline of a request that names none.
    public static let requestDeadline = SettingKey(
        path: "runtime.request_deadline",
        environment: ["INSA_REQUEST_DEADLINE"],
        flag: "--request-deadline",
        kind: .seconds(0.1...86_400),
        fallback: "30s",
        meaning: "Deadline of a request that names none."
    )
    /// How long idempotency keys are remembered.
    public static let idempotencyRetention = SettingKey(
        path: "runtime.idempotency_retention",
        environment: ["INSA_IDEMPOTENCY_RETENTION"],
        flag: "--idempotency-retention",
        kind: .seconds(60...2_592_000),
        fallback: "24h",
        meaning: "How long an Idempotency-Key is remembered."
    )
    /// Tasks kept in memory.
    public static let tasksKept = SettingKey(
        path: "runtime.tasks_kept",
        environment: ["INSA_TASKS_KEPT"],
        flag: "--tasks-kept",
        kind: .integer(100...1_000_000),
        fallback: "10000",
        meaning: "Settled tasks that are kept when storage.durability is `memory`; older ones are forgotten first."
    )
    /// Crashes per message.
    public static let crashLimit = SettingKey(
        path: "runtime.crash_limit",
        environment: ["INSA_CRASH_LIMIT"],
        flag: "--crash-limit",
        kind: .integer(1...100),
        fallback: "3",
        meaning: "How often the process may crash while it works on a message before that becomes a dead letter."
    )

    static let runtime: [SettingKey] = [
        .mailboxCapacity, .backlog, .promoteAfter, .lanes, .attemptTimeout, .maxAttempts, .restartBudget,
        .restartWindow,
        .drainLimit, .requestDeadline, .idempotencyRetention, .tasksKept, .crashLimit,
    ]
}
