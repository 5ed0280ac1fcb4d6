public import MessageBus

/// How a request is submitted.
public struct SubmitOptions: Sendable {
    /// How urgent the request is; normal by default.
    public var priority: Priority = .normal
    /// The request expires when it has not started within this time; never by default.
    public var deadline: Duration?
    /// The request is not started before this much time has passed.
    public var delay: Duration?
    /// The conversation it belongs to.
    public var sessionID: String?
    /// Makes a repeated submission return the first task; 1–255 characters.
    public var idempotencyKey: String?
    /// Tells a repeated submission from a key used again for something else.
    public var fingerprint: Int?

    var replayOf: MessageID?
    var parent: TaskID?

    /// The defaults.
    public init(
        priority: Priority = .normal,
        deadline: Duration? = nil,
        delay: Duration? = nil,
        sessionID: String? = nil,
        idempotencyKey: String? = nil,
        fingerprint: Int? = nil
    ) {
        self.priority = priority
        self.deadline = deadline
        self.delay = delay
        self.sessionID = sessionID
        self.idempotencyKey = idempotencyKey
        self.fingerprint = fingerprint
    }
}
