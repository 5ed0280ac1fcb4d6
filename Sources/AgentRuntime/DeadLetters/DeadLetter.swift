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
    /// The kind of request.
    public let kind: String
    /// Who sent it.
    public let sender: WorkerName?
    /// The conversation it belonged to.
    public let correlation: MessageID
    /// The request itself, typed; a replay sends exactly this value.
    public let request: any Sendable
    /// The request's JSON, for reading.
    public let payload: [UInt8]
    /// How urgent it was.
    public let priority: Priority
    /// Why it ended.
    public let reason: DeadLetterReason
    /// The failed attempts, oldest first; the last one is what killed it.
    public let failures: [AttemptFailure]
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

    /// The error's type, for grouping.
    public var errorType: String { failures.last?.type ?? reason.labelValue }
    /// The error's words.
    public var errorMessage: String { failures.last?.message ?? "" }
}
