import Logging
import MessageBus
import Resilience
import Synchronization
import Telemetry

extension Settler {
    /// The journal can take everything down but this outcome: the task is kept where somebody will look.
    func putAside(_ delivery: Delivery, _ error: JournalError) async {
        let envelope = delivery.envelope
        let failure = core.failure(error, attempt: envelope.attempt)
        do {
            // A task goes aside from where it waits.
            _ = try await core.board.apply(.handBack, to: envelope.id)
            _ = try await core.board.apply(.quarantine(failure), to: envelope.id)
            core.logger.error(
                "An outcome cannot be written; its task is put aside",
                metadata: ["agent": "\(envelope.recipient)", "message_id": "\(envelope.id)", "error": "\(error)"]
            )
            finish(delivery, .error, .failure(error))
        } catch let second {
            dropUnsettled(envelope, second)
        }
    }

    /// The journal could not take the outcome until the runtime had to end: the task is worked on again by the next one.
    func dropUnsettled(_ envelope: Envelope, _ error: JournalError) {
        core.logger.error(
            "An outcome could not be written; the task will be worked on again",
            metadata: ["agent": "\(envelope.recipient)", "message_id": "\(envelope.id)", "error": "\(error)"]
        )
        leaveMemory(envelope)
    }

    /// The message leaves without having ended; its task waits in the journal.
    func leaveMemory(_ envelope: Envelope) {
        core.failures.forget(envelope)
        core.handedBack.wrappingAdd(1, ordering: .relaxed)
        envelope.reply?.resolve(.failure(BusError(.draining, mailbox: envelope.recipient)))
        core.inFlight.leave()
    }
}
