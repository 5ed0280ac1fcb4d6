public import Resilience
import Synchronization

extension MessageBus {
    /// Sends a message and waits for its answer, without polling.
    ///
    /// The message expires at `deadline` if nobody has started it. When the caller is cancelled, a message that was not
    /// taken yet is withdrawn; otherwise the answer is dropped when it comes. Deadlines are watched by ``run()``.
    ///
    /// - Throws: What the one who answers throws; ``BusError/Code/noAnswer`` when `deadline` passes;
    ///   ``BusError/Code/tooManyRequests``; the errors of ``send(_:)``; `CancellationError`.
    public func request(
        _ envelope: consuming Envelope,
        deadline: MonotonicInstant
    ) async throws -> any Sendable {
        let (id, recipient) = (envelope.id, envelope.recipient)
        guard deadline > time.now else { throw BusError(.noAnswer, mailbox: recipient) }
        let slot = ReplySlot()
        envelope.reply = slot
        envelope.expiresAt = min(envelope.expiresAt ?? deadline, deadline)
        let token = try watch(Schedule.Waiting(slot: slot, mailbox: recipient), until: deadline)
        defer { schedule.withLock { $0.forget(token) } }
        try send(envelope)
        lookOut(for: slot)
        do {
            return try await slot.value()
        } catch {
            if slot.isAbandoned, error is CancellationError { _ = withdraw(id, from: recipient) }
            throw error
        }
    }

    /// Gives an answer that is on its way a moment to come, so that nobody has to be woken for it.
    func lookOut(for slot: ReplySlot) {
        _ = replies.lookOut { slot.isAnswered.load(ordering: .relaxed) ? 1 : 0 }
    }

    func watch(
        _ waiting: Schedule.Waiting,
        until deadline: MonotonicInstant
    ) throws(BusError) -> TimerTable<Schedule.Waiting>.Token {
        let (token, watcher) = try schedule.withLock { schedule throws(BusError) in
            try schedule.watch(waiting, until: deadline)
        }
        watcher?.resume()
        return token
    }
}
