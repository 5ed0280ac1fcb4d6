import MessageBus

/// What is counted for one cause as long as a letter of it is kept.
struct DeadLetterCause: Sendable {
    enum Use: Sendable {
        case used
        case unused
    }

    private let agent: WorkerName
    private let kind: String
    private let errorType: String
    private let pattern: String
    private var firstSeen: Timestamp
    private var lastSeen: Timestamp
    private var total = 0
    private var kept = 0

    init(_ letter: DeadLetter, _ fingerprint: ErrorFingerprint) {
        agent = letter.agent
        kind = letter.kind
        errorType = letter.errorType
        pattern = fingerprint.pattern
        firstSeen = letter.failedAt
        lastSeen = letter.failedAt
    }

    mutating func count(_ letter: DeadLetter) {
        firstSeen = min(firstSeen, letter.failedAt)
        lastSeen = max(lastSeen, letter.failedAt)
        total += 1
        kept += 1
    }

    /// One of its letters is gone.
    mutating func forget() -> Use {
        kept -= 1
        return kept > 0 ? .used : .unused
    }

    func group(_ fingerprint: String, waiting: Int, customers: Set<String>) -> DeadLetterGroup {
        DeadLetterGroup(
            fingerprint: fingerprint,
            agent: agent,
            kind: kind,
            errorType: errorType,
            pattern: pattern,
            firstSeen: firstSeen,
            lastSeen: lastSeen,
            total: total,
            waiting: waiting,
            customerCount: customers.count,
            customers: Array(customers.sorted().prefix(DeadLetterGroup.shownCustomers))
        )
    }
}
