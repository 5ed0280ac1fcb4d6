import MessageBus
import Telemetry

extension DeadLetter {
    /// The letter of a message that ended badly in a worker's mailbox or hands.
    init(_ delivery: Delivery, _ reason: DeadLetterReason, failures: [AttemptFailure], _ core: RuntimeCore) {
        let envelope = delivery.envelope
        let definition = delivery.pool.definition
        let payload = (envelope.payload as? HandOff)?.request ?? envelope.payload
        self.init(
            id: core.ids.next(),
            messageID: envelope.id,
            agent: envelope.recipient,
            sender: envelope.sender,
            correlation: envelope.correlation,
            request: Self.stored(payload, definition),
            customer: definition.customer(of: payload),
            priority: envelope.priority,
            reason: reason,
            failures: failures,
            trace: envelope.trace,
            failedAt: core.wall.now
        )
    }

    /// Whether the request could be written down; one that could not is shown, but cannot be sent again.
    public var isReplayable: Bool { request.version > 0 }

    private static func stored(_ payload: any Sendable, _ definition: WorkerDefinition) -> StoredRequest {
        do {
            return try definition.store(payload)
        } catch {
            return StoredRequest(kind: definition.requestKind, version: 0, json: [UInt8](#"{"unreadable":true}"#.utf8))
        }
    }
}
