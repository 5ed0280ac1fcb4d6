public import MessageBus
public import Telemetry

extension DeadLetter {
    /// Where a letter is in its life, as a store reads it.
    public struct Progress: Sendable {
        /// Where it is.
        public var status = DeadLetterStatus.failed
        /// Replays begun.
        public var replayCount = 0
        /// The task of the latest replay.
        public var replayTask: TaskID?
        /// When a replay completed.
        public var replayedAt: Timestamp?
        /// What the latest failed replay ended with.
        public var lastReplayError: String?
        /// Remarks, oldest first.
        public var annotations: [Annotation] = []

        /// A letter nobody has touched.
        public init() {}
    }

    /// A letter as a store has read it.
    public init(
        id: MessageID,
        messageID: MessageID,
        agent: WorkerName,
        sender: WorkerName?,
        correlation: MessageID,
        request: StoredRequest,
        customer: String?,
        priority: Priority,
        reason: DeadLetterReason,
        failures: [AttemptFailure],
        trace: TraceContext?,
        failedAt: Timestamp,
        progress: Progress = Progress()
    ) {
        self.id = id
        self.messageID = messageID
        self.agent = agent
        self.sender = sender
        self.correlation = correlation
        self.request = request
        self.customer = customer
        self.priority = priority
        self.reason = reason
        self.failures = failures
        self.trace = trace
        self.failedAt = failedAt
        status = progress.status
        replayCount = progress.replayCount
        replayTask = progress.replayTask
        replayedAt = progress.replayedAt
        lastReplayError = progress.lastReplayError
        annotations = progress.annotations
    }
}
