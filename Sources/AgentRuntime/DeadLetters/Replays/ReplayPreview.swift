public import MessageBus

/// What a replay would do: a dry run.
public struct ReplayPreview: Sendable, Hashable {
    /// The letters named in the sample at most.
    public static let shownLetters = 20

    /// How many letters would be sent.
    public let matched: Int
    /// Whether there are more than the order's limit.
    public let isMore: Bool
    /// The first of them, oldest first.
    public let sample: [MessageID]
    /// Their causes, at most 20, the one with the most waiting letters first; with more than 1,000 letters those of all
    /// letters the filter lets pass.
    public let groups: [DeadLetterGroup]

    /// The customers affected, by name, at most 20.
    public var customers: [String] {
        Array(Set(groups.flatMap(\.customers)).sorted().prefix(DeadLetterGroup.shownCustomers))
    }
}
