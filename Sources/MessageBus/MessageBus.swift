public import Resilience
import Synchronization

/// The in-process message bus: a table of mailboxes behind a lock, not an actor per hop.
///
/// Sending never waits. Everything that happens later – not-before times and request deadlines – happens in ``run()``.
public final class MessageBus: Sendable {
    /// Is given a message that was accepted and can no longer be delivered, with the reason.
    public typealias UndeliverableHandler = @Sendable (Envelope, BusError) -> Void

    /// Where the bus takes its time from.
    public let time: TimeSource
    /// Where the bus takes the ids of its own messages from.
    public let ids: MessageIDSource
    /// Its bounds.
    public let limits: BusLimits

    let table: Mutex<RoutingTable>
    let schedule: Mutex<Schedule>
    let replies = Watchfulness()
    let onUndeliverable: UndeliverableHandler

    /// Creates a bus without mailboxes.
    ///
    /// Nothing runs until ``run()``.
    ///
    /// - Parameters:
    ///   - time: The clock for ages, expiry, not-before times and deadlines.
    ///   - ids: Makes the ids of publications and broadcasts.
    ///   - limits: The bounds.
    ///   - onUndeliverable: Is given delayed messages whose mailbox has gone when their time comes. They are counted in
    ///     ``BusSnapshot/undeliverable`` in any case, and whoever waits for the answer is told.
    public init(
        time: TimeSource = .continuous,
        ids: MessageIDSource = MessageIDSource(),
        limits: BusLimits = BusLimits(),
        onUndeliverable: @escaping UndeliverableHandler = { _, _ in }
    ) {
        self.time = time
        self.ids = ids
        self.limits = limits
        self.onUndeliverable = onUndeliverable
        table = Mutex(RoutingTable(limits: limits))
        schedule = Mutex(Schedule(limits: limits))
    }

    /// Creates a mailbox and makes it known under its name.
    ///
    /// - Throws: ``BusError/Code/duplicateMailbox``, ``BusError/Code/tooManyMailboxes`` or ``BusError/Code/draining``.
    public func register(
        _ name: MailboxName,
        limits: MailboxLimits = MailboxLimits()
    ) throws(BusError) -> Mailbox {
        let mailbox = Mailbox(name, limits: limits, time: time)
        try table.withLock { table throws(BusError) in try table.register(mailbox) }
        return mailbox
    }

    /// Closes a mailbox and forgets it with its subscriptions.
    ///
    /// - Returns: What waited in it, the most urgent first, then what was delayed for it; empty for an unknown name.
    @discardableResult
    public func unregister(_ name: MailboxName) -> [Envelope] {
        guard let mailbox = table.withLock({ $0.unregister(name) }) else { return [] }
        return mailbox.close() + schedule.withLock { $0.takeDelayed { $0.recipient == name } }
    }

    /// The mailbox of that name, or `nil` when none is registered.
    public func mailbox(_ name: MailboxName) -> Mailbox? {
        table.withLock { $0.mailbox(name) }
    }

    /// Puts a message into its recipient's mailbox; one with a not-before time in the future waits for it first.
    ///
    /// - Throws: ``BusError/Code/unknownMailbox``, ``BusError/Code/expired``, ``BusError/Code/mailboxFull``,
    ///   ``BusError/Code/draining``, ``BusError/Code/closed`` or ``BusError/Code/delayedFull``.
    public func send(_ envelope: consuming Envelope) throws(BusError) {
        let recipient = envelope.recipient
        let mailbox = try table.withLock { table throws(BusError) in try table.route(to: recipient) }
        let now = time.now
        if envelope.isExpired(at: now) { throw BusError(.expired, mailbox: recipient) }
        if let notBefore = envelope.notBefore, notBefore > now {
            try delay(envelope, until: notBefore)
        } else {
            try mailbox.offer(envelope, at: now)
        }
    }

    /// Sends as ``send(_:)`` does, for a caller that knows the mailbox and has just read the clock.
    ///
    /// - Parameter mailbox: The recipient's mailbox, registered with this bus.
    public func send(
        _ envelope: consuming Envelope,
        to mailbox: Mailbox,
        at now: MonotonicInstant
    ) throws(BusError) {
        // What has to wait is refused by a draining bus, not by a mailbox.
        guard envelope.notBefore == nil else { return try send(envelope) }
        if envelope.isExpired(at: now) { throw BusError(.expired, mailbox: mailbox.name) }
        try mailbox.offer(envelope, at: now)
    }

    /// Puts a control message ahead of all work in its recipient's mailbox, also while the bus drains.
    ///
    /// - Throws: ``BusError/Code/unknownMailbox``, ``BusError/Code/closed``, or ``BusError/Code/mailboxFull`` beyond
    ///   ``MailboxLimits/controlCapacity``.
    public func sendControl(_ envelope: consuming Envelope) throws(BusError) {
        guard let mailbox = mailbox(envelope.recipient) else {
            table.withLock { $0.countUndeliverable() }
            throw BusError(.unknownMailbox, mailbox: envelope.recipient)
        }
        try mailbox.offerControl(envelope)
    }

    /// Takes a message out again that nobody has taken yet, from its mailbox or from among the delayed.
    ///
    /// - Returns: The message, or `nil` when it is not waiting.
    public func withdraw(_ id: MessageID, from name: MailboxName) -> Envelope? {
        if let envelope = mailbox(name)?.withdraw(id) { return envelope }
        return schedule.withLock { $0.takeDelayed { $0.id == id } }.first
    }

    /// Takes out every message that waits for its not-before time, so that a shutdown can keep it elsewhere.
    public func takeDelayed() -> [Envelope] {
        schedule.withLock { $0.takeDelayed { _ in true } }
    }

    /// Refuses new messages from now on, here and in every mailbox; what was accepted is still delivered.
    public func beginDraining() {
        for mailbox in table.withLock({ $0.beginDraining() }) { mailbox.drain() }
    }

    /// How many messages wait for their not-before time.
    public var delayedCount: Int { schedule.withLock { $0.delayedCount } }

    /// What the bus is doing now.
    public func snapshot() -> BusSnapshot {
        let now = time.now
        let (delayed, waiting) = schedule.withLock { ($0.delayedCount, $0.waitingCount) }
        let table = table.withLock { $0 }
        return BusSnapshot(
            mailboxes: table.all.map { $0.snapshot(at: now) }.sorted { $0.name.rawValue < $1.name.rawValue },
            delayed: delayed,
            waitingRequests: waiting,
            topics: table.topicCount,
            undeliverable: table.undeliverable,
            unheard: table.unheard,
            isDraining: table.isDraining
        )
    }

    func delay(_ envelope: consuming Envelope, until due: MonotonicInstant) throws(BusError) {
        var slot: Envelope? = envelope
        let watcher = try schedule.withLock { schedule throws(BusError) -> Parked<Void>? in
            guard let envelope = slot.take() else { return nil }
            return try schedule.delay(envelope, until: due)
        }
        watcher?.resume()
    }
}
