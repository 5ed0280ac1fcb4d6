public import MessageBus
import Synchronization

/// Keeps dead letters in memory, up to a bound; beyond it settled letters go first, the oldest before the others.
public final class InMemoryDeadLetterStore: DeadLetterStore {
    private let shelf: Mutex<DeadLetterShelf>
    private let audit: any AuditLog

    /// Creates a store.
    ///
    /// - Parameters:
    ///   - limit: Letters kept, for a moment a tenth more; 10,000 by default.
    ///   - bytesLimit: Bytes of requests kept, with the same rule; 64 MiB by default.
    ///   - audit: Where operator actions are written down; a log nobody else reads by default.
    public init(limit: Int = 10_000, bytesLimit: Int = 64 << 20, audit: any AuditLog = InMemoryAuditLog()) {
        precondition(limit > 0 && bytesLimit > 0, "limits must be positive")
        shelf = Mutex(DeadLetterShelf(limit: limit, bytesLimit: bytesLimit))
        self.audit = audit
    }

    /// Keeps a letter, as part of the step that ends its task.
    func write(_ letter: DeadLetter) {
        shelf.withLock { $0.add(letter) }
    }

    /// Settles the letter whose replay has ended, as part of the step that ends the replay's task.
    func settle(_ id: MessageID, _ verdict: ReplayVerdict, error: String?, at: Timestamp) {
        let change: DeadLetterChange =
            switch verdict {
            case .completed: .replayed(at: at)
            case .failed: .replayFailed(error: error ?? "the replay did not complete")
            }
        _ = shelf.withLock { $0.apply(change, to: id) }
    }

    /// Keeps a letter.
    public func append(_ letter: DeadLetter) async throws(JournalError) {
        write(letter)
    }

    /// The letter with this id.
    public func letter(_ id: MessageID) async throws(JournalError) -> DeadLetter? {
        shelf.withLock { $0.letter(id) }
    }

    /// A page of letters, newest first.
    public func letters(
        _ filter: DeadLetterFilter,
        after cursor: MessageID?,
        limit: Int
    ) async throws(JournalError) -> Page<DeadLetter> {
        shelf.withLock { $0.newest(filter, after: cursor, limit: limit) }
    }

    /// Ids of letters, oldest first.
    public func oldest(
        _ filter: DeadLetterFilter,
        after cursor: MessageID?,
        limit: Int
    ) async throws(JournalError) -> [MessageID] {
        shelf.withLock { $0.oldest(filter, after: cursor, limit: limit) }
    }

    /// Letters by cause.
    public func groups(_ filter: DeadLetterFilter, limit: Int) async throws(JournalError) -> [DeadLetterGroup] {
        shelf.withLock { $0.groups(filter, limit: limit) }
    }

    /// Applies a change.
    public func apply(
        _ change: DeadLetterChange,
        to id: MessageID,
        audit entry: AuditEntry?
    ) async throws(JournalError) -> DeadLetter? {
        guard let letter = shelf.withLock({ $0.apply(change, to: id) }) else { return nil }
        if let entry { try await audit.record(entry) }
        return letter
    }

    /// Deletes letters.
    public func purge(_ filter: DeadLetterFilter, audit entry: AuditEntry?) async throws(JournalError) -> Int {
        let count = shelf.withLock { $0.purge(filter) }
        if let entry, count > 0 { try await audit.record(entry) }
        return count
    }

    /// The letters that wait for a decision, per worker.
    public func backlog() -> [WorkerName: DeadLetterBacklog] {
        shelf.withLock { $0.backlog() }
    }

    /// Letters dropped because the store was full.
    public var dropped: Int { shelf.withLock { $0.dropped } }
}
