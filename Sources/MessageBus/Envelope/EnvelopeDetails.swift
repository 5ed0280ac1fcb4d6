public import Resilience
public import Telemetry

/// The fields most messages do not use, kept behind one reference so that an envelope stays cheap to move.
@usableFromInline
struct EnvelopeDetails: Sendable {
    @usableFromInline var sender: MailboxName?
    @usableFromInline var correlation: MessageID?
    @usableFromInline var causation: MessageID?
    @usableFromInline var notBefore: MonotonicInstant?
    @usableFromInline var idempotencyKey: String?
    @usableFromInline var topic: String?
    @usableFromInline var trace: TraceContext?

    /// An immutable box, so that copies of an envelope share it; a change makes a new one.
    @usableFromInline
    final class Box: Sendable {
        @usableFromInline let details: EnvelopeDetails

        init(_ details: EnvelopeDetails) {
            self.details = details
        }

        @usableFromInline
        init(
            sender: MailboxName?,
            correlation: MessageID?,
            causation: MessageID?,
            notBefore: MonotonicInstant?,
            idempotencyKey: String?,
            topic: String?,
            trace: TraceContext?
        ) {
            details = EnvelopeDetails(
                sender: sender,
                correlation: correlation,
                causation: causation,
                notBefore: notBefore,
                idempotencyKey: idempotencyKey,
                topic: topic,
                trace: trace
            )
        }
    }
}
