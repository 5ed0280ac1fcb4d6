/// The bounds of one bus.
public struct BusLimits: Hashable, Sendable {
    /// How many mailboxes may be registered.
    ///
    /// Default 10,000.
    public var mailboxCapacity: Int
    /// How many messages may wait for their not-before time.
    ///
    /// Default 100,000.
    public var delayedCapacity: Int
    /// How many requests may wait for an answer.
    ///
    /// Default 100,000.
    public var requestCapacity: Int
    /// How many topics may have subscribers.
    ///
    /// Default 10,000.
    public var topicCapacity: Int
    /// How many subscribers one topic may have.
    ///
    /// Default 1,000.
    public var subscriberCapacity: Int
    /// What a refused sender is told to wait before it tries again.
    ///
    /// Default one second.
    public var retryAfter: Duration

    /// Creates limits; values below 1 are raised to 1.
    public init(
        mailboxCapacity: Int = 10_000,
        delayedCapacity: Int = 100_000,
        requestCapacity: Int = 100_000,
        topicCapacity: Int = 10_000,
        subscriberCapacity: Int = 1_000,
        retryAfter: Duration = .seconds(1)
    ) {
        self.mailboxCapacity = max(1, mailboxCapacity)
        self.delayedCapacity = max(1, delayedCapacity)
        self.requestCapacity = max(1, requestCapacity)
        self.topicCapacity = max(1, topicCapacity)
        self.subscriberCapacity = max(1, subscriberCapacity)
        self.retryAfter = max(.zero, retryAfter)
    }
}
