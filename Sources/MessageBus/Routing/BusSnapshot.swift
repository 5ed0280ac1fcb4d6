/// What the bus is doing at one moment.
public struct BusSnapshot: Hashable, Sendable {
    /// Every registered mailbox, by name.
    public let mailboxes: [MailboxSnapshot]
    /// Messages that wait for their not-before time.
    public let delayed: Int
    /// Requests that wait for an answer.
    public let waitingRequests: Int
    /// Topics that have a subscriber.
    public let topics: Int
    /// Messages for which there was no mailbox, since the bus was made.
    public let undeliverable: Int
    /// Publications and broadcasts nobody listened to, since the bus was made.
    public let unheard: Int
    /// Whether the bus refuses new messages.
    public let isDraining: Bool

    /// Messages that wait in all mailboxes together.
    public var backlog: Int { mailboxes.reduce(0) { $0 + $1.total } }
}
