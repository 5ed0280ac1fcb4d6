public import Resilience
import Synchronization

extension Mailbox {
    /// Puts a message at the end of its lane, or gives it to a taker that waits.
    ///
    /// - Throws: ``BusError/Code/mailboxFull`` (for `low` messages from ``MailboxLimits/lowRefusedFrom`` on),
    ///   ``BusError/Code/draining`` or ``BusError/Code/closed``.
    public func offer(_ envelope: consuming Envelope) throws(BusError) {
        try offer(envelope, at: time.now)
    }

    /// Puts several messages into their lanes under one lock: all of them or none.
    ///
    /// - Throws: As ``offer(_:)``, when not all of them fit; a batch with a `low` message is held to the bound of `low`.
    public func offer(contentsOf envelopes: [Envelope]) throws(BusError) {
        guard !envelopes.isEmpty else { return }
        let now = time.now
        let strictest = envelopes.contains { $0.priority == .low } ? Priority.low : .normal
        let (refusal, handovers) = state.withLock { state -> (BusError.Code?, [MailboxState.Handover]) in
            if let refusal = state.lanes.admit(strictest, count: envelopes.count) { return (refusal, []) }
            for var envelope in envelopes {
                envelope.enqueuedAt = now
                state.lanes.append(envelope)
            }
            return (nil, state.takers.isEmpty ? [] : state.handovers(at: now))
        }
        noteArrival()
        for handover in handovers { handover.taker.resume(returning: handover.envelope) }
        if let refusal { throw error(refusal) }
    }

    /// Puts a control message (cancel, pause, shutdown) ahead of all work; a paused or draining mailbox takes and gives
    /// it too.
    ///
    /// - Throws: ``BusError/Code/closed``; ``BusError/Code/mailboxFull`` only beyond ``MailboxLimits/controlCapacity``.
    public func offerControl(_ envelope: consuming Envelope) throws(BusError) {
        envelope.enqueuedAt = time.now
        var slot: Envelope? = envelope
        try settle(state.withLock { $0.offerControl(&slot) }, &slot)
    }

    /// Puts a message that was taken, but not worked on, back to the front of its lane, whatever the bound and also
    /// while draining.
    ///
    /// It keeps the time at which it was enqueued.
    ///
    /// - Returns: `false` when the mailbox is closed; the message then stays with the caller.
    @discardableResult
    public func putBack(_ envelope: consuming Envelope) -> Bool {
        var slot: Envelope? = envelope
        switch state.withLock({ $0.putBack(&slot) }) {
        case .queued:
            return true
        case .handed(let taker):
            taker.resume(returning: slot.take())
            return true
        case .refused:
            return false
        }
    }

    func offer(_ envelope: consuming Envelope, at now: MonotonicInstant) throws(BusError) {
        envelope.enqueuedAt = now
        var slot: Envelope? = envelope
        try settle(state.withLock { $0.offer(&slot) }, &slot)
    }

    /// Takes in a message that the bus accepted earlier, whatever the bound.
    func release(_ envelope: consuming Envelope, at now: MonotonicInstant) throws(BusError) {
        envelope.enqueuedAt = now
        var slot: Envelope? = envelope
        try settle(state.withLock { $0.offerAccepted(&slot) }, &slot)
    }

    /// Makes sure of a place, to be used by ``commitReservation(_:at:)`` or given up by ``cancelReservation()``.
    ///
    /// - Throws: ``BusError/Code/mailboxFull``, ``BusError/Code/draining`` or ``BusError/Code/closed``.
    public func reserve(_ priority: Priority) throws(BusError) {
        if let refusal = state.withLock({ $0.lanes.reserve(priority) }) { throw error(refusal) }
    }

    /// Gives a place up that ``reserve(_:)`` made sure of.
    public func cancelReservation() {
        state.withLock { $0.lanes.cancelReservation() }
    }

    /// Puts a message into the place that ``reserve(_:)`` made sure of, also while draining.
    ///
    /// - Throws: ``BusError/Code/closed`` when the mailbox was closed in the meantime; the place is gone then.
    public func commitReservation(_ envelope: consuming Envelope, at now: MonotonicInstant) throws(BusError) {
        envelope.enqueuedAt = now
        var slot: Envelope? = envelope
        try settle(state.withLock { $0.commitReservation(&slot) }, &slot)
    }

    /// Not one indivisible step: a count lost between two senders costs a taker its look and nothing else.
    private func noteArrival() {
        arrivals.store(arrivals.load(ordering: .relaxed) &+ 1, ordering: .relaxed)
    }

    private func settle(_ offered: MailboxState.Offered, _ slot: inout Envelope?) throws(BusError) {
        switch offered {
        case .queued: noteArrival()
        case .handed(let taker): taker.resume(returning: slot.take())
        case .refused(let code): throw error(code)
        }
    }

    private func error(_ code: BusError.Code) -> BusError {
        switch code {
        case .mailboxFull, .draining: BusError(code, mailbox: name, retryAfter: limits.retryAfter)
        case .unknownMailbox, .closed, .expired, .noAnswer, .duplicateMailbox, .noSubscriber, .tooManySubscribers,
            .delayedFull, .tooManyRequests, .tooManyMailboxes, .alreadyAwaited:
            BusError(code, mailbox: name)
        }
    }
}
