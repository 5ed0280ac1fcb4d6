public import MessageBus
public import Telemetry

/// A submitted request as the platform keeps it: what was asked, where it is, how it ended.
public struct TaskRecord: Sendable {
    /// The task's id, which is also its message's id.
    public let id: TaskID
    /// The worker that does it.
    public let agent: WorkerName
    /// The kind of request.
    public let kind: String
    /// The version of the request's shape.
    public let version: Int
    /// How urgent it is.
    public let priority: Priority
    /// Attempts allowed.
    public let maxAttempts: Int
    /// When it was accepted.
    public let createdAt: Timestamp
    /// When it expires if it has not started; `nil` for never.
    public let expiresAt: Timestamp?
    /// The conversation it belongs to.
    public let sessionID: String?
    /// The caller's idempotency key.
    public let idempotencyKey: String?
    /// A fingerprint of the request's body, to tell a repeated key from a reused one.
    public let fingerprint: Int?
    /// The trace its spans belong to.
    public let trace: TraceContext?
    /// The dead letter this task replays.
    public let replayOf: MessageID?
    /// The task this one is a step of.
    public let parent: TaskID?

    /// Where it is.
    public internal(set) var state: TaskState
    /// Attempts begun.
    public internal(set) var attempts: Int
    /// Attempts during which the process crashed; they do not count as attempts.
    public internal(set) var crashes: Int
    /// When its latest attempt began.
    public internal(set) var startedAt: Timestamp?
    /// When it ended.
    public internal(set) var completedAt: Timestamp?
    /// When it will be tried again.
    public internal(set) var nextAttemptAt: Timestamp?
    /// The answer.
    public internal(set) var result: StoredAnswer?
    /// The failed attempts, oldest first, at most 50.
    public internal(set) var failures: [AttemptFailure]
    /// Counts the transitions, so that watchers can tell them apart.
    public internal(set) var revision: Int

    /// A new task.
    init(_ draft: TaskDraft, id: TaskID, at now: Timestamp) {
        self.id = id
        agent = draft.agent
        kind = draft.kind
        version = draft.version
        priority = draft.options.priority
        maxAttempts = draft.maxAttempts
        createdAt = now
        expiresAt = draft.options.deadline.map(now.advanced(by:))
        sessionID = draft.options.sessionID
        idempotencyKey = draft.options.idempotencyKey
        fingerprint = draft.options.fingerprint
        trace = draft.trace
        replayOf = draft.options.replayOf
        parent = draft.options.parent
        state = draft.options.delay == nil ? .queued : .scheduled
        attempts = 0
        crashes = 0
        nextAttemptAt = draft.options.delay.map(now.advanced(by:))
        failures = []
        revision = 0
    }
}

/// A task's id is its message's id.
public typealias TaskID = MessageID
