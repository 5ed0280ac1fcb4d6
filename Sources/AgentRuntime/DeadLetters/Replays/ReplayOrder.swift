/// Which dead letters to send again, how fast, and when to stop.
public struct ReplayOrder: Sendable, Hashable {
    /// The most letters one order may name.
    public static let mostLetters = 100_000

    /// Which letters; those that cannot be sent again by their status are left out.
    public var filter = DeadLetterFilter()
    /// The most letters sent, the oldest first: 1 to ``mostLetters``; 100 by default.
    public var limit = 100
    /// The most letters sent in a second: above 0 up to 10,000; as fast as the outcomes allow by default.
    public var ratePerSecond: Double?
    /// Letters that may come back dead with the cause they had before the replay stops: at least 1, the default.
    public var stopAfter = 1
    /// How many letters the operator expects, so that with another number nothing is started; `nil` takes what there is.
    public var expected: Int?

    /// The oldest hundred of the letters that wait for a decision.
    public init() {}

    /// The filter with those statuses only from which a letter can be sent again.
    var replayable: DeadLetterFilter? {
        var filter = filter
        let possible: Set<DeadLetterStatus> = [.failed, .archived]
        filter.statuses = filter.statuses.isEmpty ? possible : filter.statuses.intersection(possible)
        return filter.statuses.isEmpty ? nil : filter
    }
}
