public import MessageBus
public import Telemetry

extension TaskRecord {
    /// The parts of a task that never change, as a journal reads them.
    public struct Fixed: Sendable {
        /// The task's id.
        public var id: TaskID
        /// The worker that does it.
        public var agent: WorkerName
        /// The kind of request.
        public var kind: String
        /// The version of the request's shape.
        public var version: Int
        /// How urgent it is.
        public var priority: Priority
        /// Attempts allowed.
        public var maxAttempts: Int
        /// When it was accepted.
        public var createdAt: Timestamp
        /// When it expires if it has not started.
        public var expiresAt: Timestamp?
        /// The conversation it belongs to.
        public var sessionID: String?
        /// The caller's idempotency key.
        public var idempotencyKey: String?
        /// A fingerprint of the request's body.
        public var fingerprint: Int?
        /// The trace its spans belong to.
        public var trace: TraceContext?
        /// The dead letter it replays.
        public var replayOf: MessageID?
        /// The task it is a step of.
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
        /// Where it is.
        public var state: TaskState
        /// Attempts begun.
        public var attempts: Int
        /// Attempts during which the process crashed.
        public var crashes: Int
        /// Transitions so far.
        public var revision: Int
        /// When its latest attempt began.
        public var startedAt: Timestamp?
        /// When it ended.
        public var completedAt: Timestamp?
        /// When it will be tried again.
        public var nextAttemptAt: Timestamp?
        /// The answer.
        public var result: StoredAnswer?
        /// The failed attempts, oldest first.
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
