import Resilience
import Synchronization
public import Telemetry

extension MessageBus {
    /// Sends an event to every mailbox except the sender's: to all of them, or to none when one has no room.
    ///
    /// Room is reserved in every mailbox first. A mailbox that is closed in between loses its copy; nobody is left who
    /// could take it.
    ///
    /// - Returns: To how many mailboxes the event was delivered.
    /// - Throws: ``BusError/Code/noSubscriber`` when there is no other mailbox, which is also counted;
    ///   ``BusError/Code/mailboxFull``, ``BusError/Code/draining`` or ``BusError/Code/closed`` of the first that refused.
    @discardableResult
    public func broadcast(
        _ payload: any Sendable,
        from sender: MailboxName? = nil,
        kind: MessageKind = .event,
        priority: Priority = .normal,
        correlation: MessageID? = nil,
        trace: TraceContext? = nil
    ) throws(BusError) -> Int {
        let everyone = try table.withLock { table throws(BusError) in try table.everyone(except: sender) }
        try reserve(priority, in: everyone)
        let now = time.now
        let first = correlation ?? ids.next()
        var delivered = 0
        for mailbox in everyone {
            let copy = Envelope(
                id: ids.next(),
                kind: kind,
                priority: priority,
                recipient: mailbox.name,
                payload: payload,
                sender: sender,
                correlation: first,
                trace: trace
            )
            do {
                try mailbox.commitReservation(copy, at: now)
                delivered += 1
            } catch {
                table.withLock { $0.countUndeliverable() }
            }
        }
        return delivered
    }

    private func reserve(_ priority: Priority, in mailboxes: [Mailbox]) throws(BusError) {
        for (index, mailbox) in mailboxes.enumerated() {
            do {
                try mailbox.reserve(priority)
            } catch {
                for earlier in mailboxes[..<index] { earlier.cancelReservation() }
                throw error
            }
        }
    }
}
