public import MessageBus
public import Telemetry

/// A message that ended badly, with everything needed to understand it and to send it again.
public struct DeadLetter: Sendable {
    /// The letter's own id.
    public let id: MessageID
    /// The message, and for a submitted request the task, that ended here.
    public let messageID: MessageID
    /// The worker it was for.
    public let agent: WorkerName
    /// Who sent it.
    public let sender: WorkerName?
    /// The conversation it belonged to.
    public let correlation: MessageID
    /// The request in its stored form; a replay reads it again, so it is sent as the type it was.
    public let request: StoredRequest
    /// The customer it was for, as far as the request says.
    public let customer: String?
    /// How urgent it was.
    public let priority: Priority
    /// Why it ended.
    public let reason: DeadLetterReason
    /// The failed attempts, oldest first; the last one is what killed it.
    public var failures: [AttemptFailure]
    /// The trace of the failed delivery.
    public let trace: TraceContext?
    /// When it ended.
    public let failedAt: Timestamp

    /// Where it is now.
    public internal(set) var status: DeadLetterStatus
    /// Replays begun.
    public internal(set) var replayCount: Int
    /// The task of the latest replay.
    public internal(set) var replayTask: TaskID?
    /// When a replay completed.
    public internal(set) var replayedAt: Timestamp?
    /// What the latest failed replay ended with.
    public internal(set) var lastReplayError: String?
    /// Remarks, oldest first, at most 100.
    public internal(set) var annotations: [Annotation]

    /// The kind of request.
    public var kind: String { request.kind }
    /// The error's type.
    public var errorType: String { failures.last?.type ?? reason.labelValue }
    /// The error's words.
    public var errorMessage: String { failures.last?.message ?? "" }
    /// What it has in common with others of the same cause.
    public var fingerprint: ErrorFingerprint {
        ErrorFingerprint(agent: agent, kind: kind, errorType: errorType, message: errorMessage)
    }
}
