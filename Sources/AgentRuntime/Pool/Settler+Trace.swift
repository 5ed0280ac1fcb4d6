import MessageBus
import Resilience
import Telemetry

extension Settler {
    /// Records the spans of one delivery: its wait in the mailbox, its work, its settlement.
    func trace(_ delivery: Delivery, _ outcome: Outcome) {
        let telemetry = core.telemetry
        guard let context = telemetry.processing(delivery.envelope), let parent = delivery.envelope.trace else {
            return
        }
        let agent = delivery.envelope.recipient.rawValue
        let ended = telemetry.wallNanoseconds(at: delivery.endedAt)
        let started = telemetry.wallNanoseconds(at: delivery.startedAt ?? delivery.endedAt)
        telemetry.record(
            "\(agent) wait",
            .internal,
            under: parent,
            from: telemetry.wallNanoseconds(at: delivery.envelope.enqueuedAt),
            to: started,
            agent: agent
        )
        telemetry.tracer.recorder.record(
            SpanRecord(
                "\(agent) process",
                role: .consumer,
                context: context,
                parent: parent.spanID,
                start: started,
                end: ended,
                outcome: outcome.spanOutcome,
                agent: agent,
                messageID: delivery.envelope.id.description,
                attempt: delivery.envelope.attempt,
                priority: delivery.envelope.priority.label
            )
        )
        telemetry.record(
            "\(agent) settle",
            .internal,
            under: context,
            from: ended,
            to: core.wallNanoseconds,
            agent: agent
        )
    }
}

extension Outcome {
    fileprivate var spanOutcome: SpanOutcome {
        switch self {
        case .replied: .ok
        case .retry(_, let error), .postponed(_, let error), .deadLetter(_, let error), .rejected(let error):
            .error(String(describing: error))
        case .cancelled: .error("cancelled")
        case .late: .error("the caller's deadline passed")
        case .expired: .error("expired")
        case .handedBack: .error("handed back by a shutdown")
        }
    }
}
