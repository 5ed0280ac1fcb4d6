public import AgentRuntime
public import MessageBus

/// Keeps dead letters in the database file, without a bound: what ended badly is never dropped.
public final class SQLiteDeadLetterStore: DeadLetterStore {
    private let queue: CommitQueue
    private let reader: ReadQueue

    init(queue: CommitQueue, reader: ReadQueue) {
        self.queue = queue
        self.reader = reader
    }

    /// Nothing is dropped.
    public var dropped: Int { 0 }

    /// The letters that wait for a decision, per worker; from memory.
    public func backlog() -> [WorkerName: DeadLetterBacklog] { queue.ledger.backlog }

    /// Keeps the letter of a message that no task stands behind.
    public func append(_ letter: DeadLetter) async throws(JournalError) {
        let prepared = PreparedLetter(letter)
        _ = try await queue.write(.waits) { batch throws(SQLiteFault) in
            .success(try batch.keep(prepared, failures: nil))
        }
    }

    /// The letter with this id.
    public func letter(_ id: MessageID) async throws(JournalError) -> DeadLetter? {
        try await reader.read { reading throws(SQLiteFault) in try reading.letter(id) }
    }

    /// The letters `filter` lets pass, newest first.
    public func letters(
        _ filter: DeadLetterFilter,
        after cursor: MessageID?,
        limit: Int
    ) async throws(JournalError) -> Page<DeadLetter> {
        try await reader.read { reading throws(SQLiteFault) in
            try LetterListing(filter, order: .newestFirst).page(after: cursor, limit: limit, reading)
        }
    }

    /// The ids of the letters `filter` lets pass, oldest first.
    public func oldest(
        _ filter: DeadLetterFilter,
        after cursor: MessageID?,
        limit: Int
    ) async throws(JournalError) -> [MessageID] {
        try await reader.read { reading throws(SQLiteFault) in
            try LetterListing(filter, order: .oldestFirst).keys(after: cursor, limit: limit, reading).map(\.id)
        }
    }

    /// The causes of letters that `filter` lets pass.
    public func groups(_ filter: DeadLetterFilter, limit: Int) async throws(JournalError) -> [DeadLetterGroup] {
        try await reader.read { reading throws(SQLiteFault) in
            try GroupListing(filter, limit: limit).groups(reading)
        }
    }

    /// Applies `change` if the letter's status allows it, and writes `audit` in the same commit.
    public func apply(
        _ change: DeadLetterChange,
        to id: MessageID,
        audit: AuditEntry?
    ) async throws(JournalError) -> DeadLetter? {
        try await queue.write(Self.patience(of: change)) { batch throws(SQLiteFault) in
            let letter = try batch.apply(change, to: id)
            if let audit, letter != nil { try batch.record(audit) }
            return .success(letter)
        }
    }

    /// What a replay has come to has happened; what an operator asks for may be refused.
    private static func patience(of change: DeadLetterChange) -> Patience {
        switch change {
        case .replayed, .replayFailed: .waits
        case .beginReplay, .archive, .restore, .annotate: .fails
        }
    }

    /// Deletes the letters `filter` lets pass, some hundred in one commit, so that nobody waits long behind it.
    public func purge(_ filter: DeadLetterFilter, audit: AuditEntry?) async throws(JournalError) -> Int {
        var purged = 0
        while true {
            let entry = purged == 0 ? audit : nil
            let count = try await queue.write(.fails) { batch throws(SQLiteFault) in
                let count = try batch.purge(filter, limit: Self.purgeBatch)
                if let entry, count > 0 { try batch.record(entry) }
                return .success(count)
            }
            purged += count
            if count < Self.purgeBatch { return purged }
        }
    }

    private static let purgeBatch = 500
}
