import Resilience
import Synchronization
public import Telemetry

extension MessageBus {
    /// Lets a mailbox hear a topic from now on.
    ///
    /// Once more changes nothing.
    ///
    /// - Throws: ``BusError/Code/unknownMailbox`` or ``BusError/Code/tooManySubscribers``.
    public func subscribe(mailbox: MailboxName, to topic: String) throws(BusError) {
        try table.withLock { table throws(BusError) in try table.subscribe(mailbox, to: topic) }
    }

    /// Lets a mailbox no longer hear a topic; nothing happens when it did not.
    public func unsubscribe(mailbox: MailboxName, from topic: String) {
        table.withLock { $0.unsubscribe(mailbox, from: topic) }
    }

    /// Sends an event to everyone who hears `topic`, except the sender.
    ///
    /// Each subscriber gets a message of its own.
    ///
    /// A subscriber that is full refuses for itself alone; the others are served.
    ///
    /// - Returns: To how many subscribers the event was delivered, at least 1.
    /// - Throws: ``BusError/Code/noSubscriber`` when nobody listens, which is also counted; ``BusError/Code/draining``;
    ///   the first refusal when no subscriber took the event.
    @discardableResult
    public func publish(
        _ payload: any Sendable,
        on topic: String,
        priority: Priority = .normal,
        sender: MailboxName? = nil,
        correlation: MessageID? = nil,
        causation: MessageID? = nil,
        trace: TraceContext? = nil
    ) throws(BusError) -> Int {
        let listeners = try table.withLock { table throws(BusError) in
            try table.listeners(to: topic, except: sender)
        }
        let now = time.now
        var delivered = 0
        var refusal: BusError?
        let first = correlation ?? ids.next()
        for listener in listeners {
            let event = Envelope(
                id: ids.next(),
                kind: .event,
                priority: priority,
                recipient: listener.name,
                payload: payload,
                sender: sender,
                correlation: first,
                causation: causation,
                topic: topic,
                trace: trace
            )
            do {
                try listener.offer(event, at: now)
                delivered += 1
            } catch {
                refusal = refusal ?? error
            }
        }
        if delivered == 0, let refusal { throw refusal }
        return delivered
    }

    /// Hears `topic` while `body` runs.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - buffer: How many events may wait; what comes while so many wait is missed and counted. At least 1.
    ///   - body: Reads the events. The subscription ends when it returns or throws.
    /// - Throws: What `body` throws, or a ``BusError`` with ``BusError/Code/tooManySubscribers``.
    public func subscription<Value>(
        to topic: String,
        buffer: Int,
        _ body: (Subscription) async throws -> Value
    ) async throws -> Value {
        let limits = MailboxLimits(capacity: buffer, lowRefusedFrom: 1)
        let mailbox = Mailbox("subscription", limits: limits, time: time)
        let number = try table.withLock { table throws(BusError) in try table.openStream(mailbox, on: topic) }
        defer {
            table.withLock { $0.closeStream(number, on: topic) }
            mailbox.close()
        }
        return try await body(Subscription(mailbox: mailbox))
    }
}
