import Resilience

/// A mailbox as a value: its lanes and who waits at them.
///
/// While a taker is parked, nothing takable waits: whatever comes goes to the taker that has waited longest.
struct MailboxState: Sendable {
    /// What became of an offered message.
    enum Offered {
        /// It waits in its lane.
        case queued
        /// It is for this taker, to be resumed outside the lock; the slot still holds it.
        case handed(ParkedTakers.Taker)
        /// It was refused; the slot still holds it.
        case refused(BusError.Code)
    }

    /// A taker and the message it is to be resumed with.
    struct Handover {
        let taker: ParkedTakers.Taker
        let envelope: Envelope
    }

    var lanes: LaneTable
    var takers = ParkedTakers()

    init(limits: MailboxLimits) {
        lanes = LaneTable(limits: limits)
    }

    mutating func offer(_ slot: inout Envelope?) -> Offered {
        guard let priority = slot?.priority else { return .queued }
        if let refusal = lanes.admit(priority) { return .refused(refusal) }
        return place(&slot)
    }

    mutating func offerControl(_ slot: inout Envelope?) -> Offered {
        if let refusal = lanes.admitControl() { return .refused(refusal) }
        return place(&slot, isControl: true)
    }

    /// Places a message that was accepted before: full or draining do not matter, closed does.
    mutating func offerAccepted(_ slot: inout Envelope?) -> Offered {
        guard lanes.phase != .closed else { return .refused(.closed) }
        return place(&slot)
    }

    mutating func commitReservation(_ slot: inout Envelope?) -> Offered {
        lanes.commitReservation()
        return offerAccepted(&slot)
    }

    mutating func putBack(_ slot: inout Envelope?) -> Offered {
        guard lanes.phase != .closed else { return .refused(.closed) }
        if !lanes.isPaused, let taker = takers.popFirst() { return .handed(taker) }
        if let envelope = slot.take() { lanes.prepend(consume envelope) }
        return .queued
    }

    private mutating func place(_ slot: inout Envelope?, isControl: Bool = false) -> Offered {
        if !takers.isEmpty, isControl || !lanes.isPaused, let taker = takers.popFirst() { return .handed(taker) }
        if let envelope = slot.take() { lanes.append(consume envelope, isControl: isControl) }
        return .queued
    }

    /// Matches parked takers with what has become takable.
    mutating func handovers(at now: MonotonicInstant) -> [Handover] {
        var handovers: [Handover] = []
        while !takers.isEmpty, let envelope = lanes.take(at: now), let taker = takers.popFirst() {
            handovers.append(Handover(taker: taker, envelope: envelope))
        }
        return handovers
    }
}
