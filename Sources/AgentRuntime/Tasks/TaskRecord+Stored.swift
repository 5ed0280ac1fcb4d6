public import MessageBus
public import Telemetry

extension TaskRecord {
    /// The parts of a task that never change, as a journal reads them.
    public struct Fixed: Sendable {
        public var id: TaskID
        public var agent: WorkerName
        public var kind: String
        public var version: Int
        public var priority: Priority
        public var maxAttempts: Int
        public var createdAt: Timestamp
        public var expiresAt: Timestamp?
        public var sessionID: String?
        public var idempotencyKey: String?
        public var fingerprint: Int?
        public var trace: TraceContext?
        public var replayOf: MessageID?
        public var parent: TaskID?

        /// Creates the parts that every task has; the others are `nil`.
        public init(
            id: TaskID,
            agent: WorkerName,
            kind: String,
            version: Int,
            priority: Priority,
            maxAttempts: Int,
            createdAt: Timestamp
        ) {
            self.id = id
            self.agent = agent
            self.kind = kind
            self.version = version
            self.priority = priority
            self.maxAttempts = maxAttempts
            self.createdAt = createdAt
        }
    }

    /// The parts of a task that its transitions change, as a journal reads them.
    public struct Progress: Sendable {
        public var state: TaskState
        public var attempts: Int
        public var crashes: Int
        public var revision: Int
        public var startedAt: Timestamp?
        public var completedAt: Timestamp?
        public var nextAttemptAt: Timestamp?
        public var result: StoredAnswer?
        public var failures: [AttemptFailure] = []

        /// Creates the parts that every task has.
        public init(state: TaskState, attempts: Int, crashes: Int, revision: Int) {
            self.state = state
            self.attempts = attempts
            self.crashes = crashes
            self.revision = revision
        }
    }

    /// A task as a journal has read it.
    public init(_ fixed: Fixed, _ progress: Progress) {
        id = fixed.id
        agent = fixed.agent
        kind = fixed.kind
        version = fixed.version
        priority = fixed.priority
        maxAttempts = fixed.maxAttempts
        createdAt = fixed.createdAt
        expiresAt = fixed.expiresAt
        sessionID = fixed.sessionID
        idempotencyKey = fixed.idempotencyKey
        fingerprint = fixed.fingerprint
        trace = fixed.trace
        replayOf = fixed.replayOf
        parent = fixed.parent
        state = progress.state
        attempts = progress.attempts
        crashes = progress.crashes
        startedAt = progress.startedAt
        completedAt = progress.completedAt
        nextAttemptAt = progress.nextAttemptAt
        result = progress.result
        failures = progress.failures
        revision = progress.revision
    }
}
