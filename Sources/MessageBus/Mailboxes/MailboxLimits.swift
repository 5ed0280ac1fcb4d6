/// The bounds of one mailbox.
public struct MailboxLimits: Hashable, Sendable {
    /// How many messages may wait, control traffic apart; at least 1.
    ///
    /// Default 10,000.
    public var capacity: Int
    /// The share of ``capacity`` from which on `low` messages are refused, 0…1.
    ///
    /// Default 0.9.
    public var lowRefusedFrom: Double
    /// How long a message waits before it moves up one lane.
    ///
    /// Default 30 seconds.
    public var promotionAfter: Duration
    /// How many control messages may wait; at least 1.
    ///
    /// Default 100,000, far beyond what control traffic needs.
    public var controlCapacity: Int
    /// What a refused sender is told to wait before it tries again.
    ///
    /// Default one second.
    public var retryAfter: Duration

    /// Creates limits; values below their minimum are raised to it.
    public init(
        capacity: Int = 10_000,
        lowRefusedFrom: Double = 0.9,
        promotionAfter: Duration = .seconds(30),
        controlCapacity: Int = 100_000,
        retryAfter: Duration = .seconds(1)
    ) {
        self.capacity = max(1, capacity)
        self.lowRefusedFrom = min(max(0, lowRefusedFrom), 1)
        self.promotionAfter = max(.nanoseconds(1), promotionAfter)
        self.controlCapacity = max(1, controlCapacity)
        self.retryAfter = max(.zero, retryAfter)
    }

    /// How many messages may wait before `low` ones are refused.
    var lowCapacity: Int {
        Int((Double(capacity) * lowRefusedFrom).rounded(.up))
    }
}
