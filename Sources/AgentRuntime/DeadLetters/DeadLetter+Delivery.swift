import MessageBus
import Telemetry

extension DeadLetter {
    init(_ delivery: Delivery, _ reason: DeadLetterReason, failures: [AttemptFailure], _ core: RuntimeCore) {
        let envelope = delivery.envelope
        id = core.ids.next()
        messageID = envelope.id
        agent = envelope.recipient
        kind = delivery.pool.definition.requestKind
        sender = envelope.sender
        correlation = envelope.correlation
        request = (envelope.payload as? HandOff)?.request ?? envelope.payload
        payload = DeadLetter.readable(request, delivery.pool.definition)
        priority = envelope.priority
        self.reason = reason
        self.failures = failures
        trace = envelope.trace
        failedAt = core.wall.now
        status = .failed
        replayCount = 0
        annotations = []
    }

    /// The payload is for reading only: a replay sends the typed request, so a payload that cannot be written loses nothing.
    private static func readable(_ request: any Sendable, _ definition: WorkerDefinition) -> [UInt8] {
        do {
            return try definition.encodeRequest(request)
        } catch {
            return [UInt8](#"{"unreadable":true}"#.utf8)
        }
    }
}
