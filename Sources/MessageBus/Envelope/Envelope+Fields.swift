public import Resilience
public import Telemetry

extension Envelope {
    /// Which try this is, counted from 1; clamped to 0…65,535.
    @inlinable
    public var attempt: Int {
        get { Int(attemptBits) }
        set { attemptBits = UInt16(clamping: newValue) }
    }

    /// After how many tries the message is given up; clamped to 0…65,535.
    @inlinable
    public var maxAttempts: Int {
        get { Int(maxAttemptsBits) }
        set { maxAttemptsBits = UInt16(clamping: newValue) }
    }

    /// How often the message has been handed on; clamped to 0…255.
    @inlinable
    public var hops: Int {
        get { Int(hopBits) }
        set { hopBits = UInt8(clamping: newValue) }
    }

    /// By when the message must have been started; `nil` for no limit.
    @inlinable
    public var expiresAt: MonotonicInstant? {
        get { expiry == .max ? nil : MonotonicInstant(nanoseconds: expiry) }
        set { expiry = newValue?.nanoseconds ?? .max }
    }

    /// Whether the message was not started in time; a mailbox still hands it out, so that its taker settles it.
    @inlinable
    public func isExpired(at now: MonotonicInstant) -> Bool {
        expiry <= now.nanoseconds
    }

    /// Who sent the message, if that is a mailbox.
    @inlinable
    public var sender: MailboxName? {
        get { box?.details.sender }
        set { edit { $0.sender = newValue } }
    }

    /// The first message of the conversation; the message's own id when it starts one.
    @inlinable
    public var correlation: MessageID {
        get { box?.details.correlation ?? id }
        set { edit { $0.correlation = newValue } }
    }

    /// The message that made the sender send this one.
    @inlinable
    public var causation: MessageID? {
        get { box?.details.causation }
        set { edit { $0.causation = newValue } }
    }

    /// When the message may be delivered at the earliest; `nil` for at once.
    @inlinable
    public var notBefore: MonotonicInstant? {
        get { box?.details.notBefore }
        set { edit { $0.notBefore = newValue } }
    }

    /// The caller's name for "the same request again".
    @inlinable
    public var idempotencyKey: String? {
        get { box?.details.idempotencyKey }
        set { edit { $0.idempotencyKey = newValue } }
    }

    /// The topic the message was published on.
    @inlinable
    public var topic: String? {
        get { box?.details.topic }
        set { edit { $0.topic = newValue } }
    }

    /// The trace the message belongs to.
    @inlinable
    public var trace: TraceContext? {
        get { box?.details.trace }
        set { edit { $0.trace = newValue } }
    }

    @usableFromInline
    mutating func edit(_ change: (inout EnvelopeDetails) -> Void) {
        var details = box?.details ?? EnvelopeDetails()
        change(&details)
        box = EnvelopeDetails.Box(details)
    }
}
