public import Resilience
import Synchronization

extension MessageBus {
    /// Sends a message again that had been accepted before: no bound refuses it, and draining does not either.
    ///
    /// - Throws: ``BusError`` when its mailbox is gone, or when too many messages wait for their time already.
    public func redeliver(_ envelope: Envelope) throws(BusError) {
        let now = time.now
        if let notBefore = envelope.notBefore, notBefore > now { return try delay(envelope, until: notBefore) }
        guard let mailbox = mailbox(envelope.recipient) else {
            throw BusError(.unknownMailbox, mailbox: envelope.recipient)
        }
        try mailbox.release(envelope, at: now)
    }

    /// Waits for the answer that goes into `slot`, but not longer than until `deadline`.
    ///
    /// - Throws: What the slot was answered with, ``BusError`` with `noAnswer` at the deadline, `CancellationError` when the
    ///   caller is cancelled first.
    public func value(of slot: ReplySlot, by deadline: MonotonicInstant) async throws -> any Sendable {
        guard deadline > time.now else {
            slot.abandon(BusError(.noAnswer))
            return try await slot.value()
        }
        lookOut(for: slot)
        if slot.isAnswered.load(ordering: .relaxed) { return try await slot.value() }
        let token = try watch(Schedule.Waiting(slot: slot, mailbox: nil), until: deadline)
        defer { schedule.withLock { $0.forget(token) } }
        return try await slot.value()
    }
}
