public import Resilience
public import Telemetry

/// One message with all that the bus and the runtime must know about it.
///
/// The payload stays the Swift value it is; nothing is encoded inside the process.
public struct Envelope: Sendable {
    /// What the message carries.
    public var payload: any Sendable
    /// The identity of the message.
    public let id: MessageID
    /// The mailbox the message is for.
    public var recipient: MailboxName
    /// Where the answer goes; `nil` when nobody waits for one.
    public var reply: ReplySlot?
    @usableFromInline var box: EnvelopeDetails.Box?
    /// When the message entered its mailbox; the bus stamps it, and ``MonotonicInstant/zero`` means not yet.
    public var enqueuedAt: MonotonicInstant = .zero
    @usableFromInline var expiry: Int64 = .max
    @usableFromInline var attemptBits: UInt16 = 1
    @usableFromInline var maxAttemptsBits: UInt16 = 1
    @usableFromInline var hopBits: UInt8 = 0
    /// What the message asks of its taker.
    public var kind: MessageKind
    /// How urgent it is.
    public var priority: Priority
    /// Whether a task stands behind the message; such a message is put off rather than turned away by an open breaker.
    public var isDurable = false

    /// Creates an envelope.
    ///
    /// - Parameters:
    ///   - id: Its identity, from a ``MessageIDSource``.
    ///   - kind: What it asks of its taker.
    ///   - priority: Its lane.
    ///   - recipient: The mailbox it is for.
    ///   - payload: What it carries.
    ///   - sender: Who sent it, if that is a mailbox.
    ///   - correlation: The first message of its conversation; `nil` means this one starts it.
    ///   - causation: The message that made the sender send it.
    ///   - attempt: Which try this is, from 1 to 65,535.
    ///   - maxAttempts: After how many tries it is given up, from 1 to 65,535.
    ///   - expiresAt: By when it must have started; `nil` for no limit.
    ///   - notBefore: When it may be delivered at the earliest; `nil` for at once.
    ///   - hops: How often it has been handed on, up to 255.
    ///   - idempotencyKey: The caller's name for "the same request again".
    ///   - topic: The topic it was published on.
    ///   - trace: The trace it belongs to.
    ///   - reply: Where the answer goes.
    @inlinable
    public init(
        id: MessageID,
        kind: MessageKind,
        priority: Priority,
        recipient: MailboxName,
        payload: any Sendable,
        sender: MailboxName? = nil,
        correlation: MessageID? = nil,
        causation: MessageID? = nil,
        attempt: Int = 1,
        maxAttempts: Int = 5,
        expiresAt: MonotonicInstant? = nil,
        notBefore: MonotonicInstant? = nil,
        hops: Int = 0,
        idempotencyKey: String? = nil,
        topic: String? = nil,
        trace: TraceContext? = nil,
        reply: ReplySlot? = nil
    ) {
        self.id = id
        self.kind = kind
        self.priority = priority
        self.recipient = recipient
        self.payload = payload
        self.reply = reply
        let isPlain =
            sender == nil && correlation == nil && causation == nil && notBefore == nil && idempotencyKey == nil
            && topic == nil && trace == nil
        box =
            isPlain
            ? nil
            : EnvelopeDetails.Box(
                sender: sender,
                correlation: correlation,
                causation: causation,
                notBefore: notBefore,
                idempotencyKey: idempotencyKey,
                topic: topic,
                trace: trace
            )
        expiry = expiresAt?.nanoseconds ?? .max
        attemptBits = UInt16(clamping: attempt)
        maxAttemptsBits = UInt16(clamping: maxAttempts)
        hopBits = UInt8(clamping: hops)
    }
}
