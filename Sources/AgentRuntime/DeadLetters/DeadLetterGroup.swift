public import MessageBus

/// Dead letters of one cause.
///
/// A filter chooses the groups by the letters it lets pass; what a group then says of its cause – when it was seen, how
/// often, what waits, whom it affects – holds for every letter of it.
public struct DeadLetterGroup: Sendable, Hashable {
    /// Customers a group names.
    public static let shownCustomers = 20

    /// What they have in common, as sixteen hexadecimal digits.
    public let fingerprint: String
    /// The worker they were for.
    public let agent: WorkerName
    /// The kind of request.
    public let kind: String
    /// The type of error.
    public let errorType: String
    /// The error's words without what differs between messages.
    public let pattern: String
    /// When the first of them ended.
    public let firstSeen: Timestamp
    /// When the latest of them ended.
    public let lastSeen: Timestamp
    /// Letters ever written for this cause; a cause none of whose letters is kept any more is forgotten.
    public let total: Int
    /// Letters that wait for a decision.
    public let waiting: Int
    /// How many customers are affected.
    public let customerCount: Int
    /// The first of them by name, at most 20.
    public let customers: [String]

    /// Creates a group.
    public init(
        fingerprint: String,
        agent: WorkerName,
        kind: String,
        errorType: String,
        pattern: String,
        firstSeen: Timestamp,
        lastSeen: Timestamp,
        total: Int,
        waiting: Int,
        customerCount: Int,
        customers: [String]
    ) {
        self.fingerprint = fingerprint
        self.agent = agent
        self.kind = kind
        self.errorType = errorType
        self.pattern = pattern
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
        self.total = total
        self.waiting = waiting
        self.customerCount = customerCount
        self.customers = customers
    }

    /// The order of a list: what has the most waiting letters first, then what was seen last.
    public static func isMoreUrgent(_ one: DeadLetterGroup, than other: DeadLetterGroup) -> Bool {
        if one.waiting != other.waiting { return one.waiting > other.waiting }
        if one.lastSeen != other.lastSeen { return one.lastSeen > other.lastSeen }
        return one.fingerprint < other.fingerprint
    }
}
