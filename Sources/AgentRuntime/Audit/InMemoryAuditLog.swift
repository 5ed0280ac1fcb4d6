import DequeModule
public import MessageBus
import Synchronization

/// Keeps the latest entries in memory.
public final class InMemoryAuditLog: AuditLog {
    private let kept = Mutex<Deque<AuditEntry>>([])
    private let limit: Int

    /// Creates a log of the latest `limit` entries; 10,000 by default.
    public init(limit: Int = 10_000) {
        precondition(limit > 0, "limit must be positive (was \(limit))")
        self.limit = limit
    }

    /// Writes an entry.
    public func record(_ entry: AuditEntry) async {
        kept.withLock { kept in
            if kept.count >= limit { kept.removeFirst() }
            kept.append(entry)
        }
    }

    /// The entries, newest first.
    public func entries(after cursor: MessageID?, limit: Int) async -> Page<AuditEntry> {
        let all = kept.withLock { $0 }
        return .of(all.reversed(), after: cursor, limit: limit, id: \.id)
    }
}
