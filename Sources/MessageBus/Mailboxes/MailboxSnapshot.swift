/// What one mailbox is doing at one moment.
public struct MailboxSnapshot: Hashable, Sendable {
    /// Which mailbox.
    public let name: MailboxName
    /// Whether it takes and gives.
    public let phase: MailboxPhase
    /// Whether it holds work back; control traffic is given out all the same.
    public let isPaused: Bool
    /// How many messages wait, by lane.
    public let depth: LaneDepths
    /// The bound of the four priority lanes together.
    public let capacity: Int
    /// For how long the oldest waiting message has waited; `nil` when none waits.
    public let oldestAge: Duration?
    /// Messages accepted since the mailbox was made.
    public let accepted: Int
    /// Messages refused since the mailbox was made.
    public let refused: Int
    /// How many takers wait for a message.
    public let takersParked: Int

    /// All waiting messages, control traffic included.
    public var total: Int { depth.total }
}
