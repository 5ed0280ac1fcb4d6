public import AgentRuntime
public import MessageBus

/// Keeps what operators did in the database file, for ever.
public final class SQLiteAuditLog: AuditLog {
    private let queue: CommitQueue
    private let reader: ReadQueue

    init(queue: CommitQueue, reader: ReadQueue) {
        self.queue = queue
        self.reader = reader
    }

    /// Writes an entry that is not part of another change.
    public func record(_ entry: AuditEntry) async throws(JournalError) {
        try await queue.write(.fails) { batch throws(SQLiteFault) in .success(try batch.record(entry)) }
    }

    /// The entries, newest first; those whose action this version does not know are passed over.
    public func entries(after cursor: MessageID?, limit: Int) async throws(JournalError) -> Page<AuditEntry> {
        try await reader.read { reading throws(SQLiteFault) in
            let statement = try reading.statement(
                "SELECT id, at, actor, action, target, detail FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?"
            )
            try statement.bind(1, cursor ?? MessageID(high: .max, low: .max))
            try statement.bind(2, max(0, limit) + 1)
            let rows = try statement.all { ($0.id(0), Self.entry($0)) }
            let shown = rows.prefix(max(0, limit))
            let next = rows.count > limit ? shown.last.flatMap { $0.0 } : nil
            return Page(items: shown.compactMap { $0.1 }, next: next)
        }
    }

    private static func entry(_ row: PreparedStatement) -> AuditEntry? {
        guard let id = row.id(0), let action = row.text(3).flatMap(AuditAction.init(rawValue:)) else { return nil }
        return AuditEntry(
            id: id,
            at: row.time(1),
            actor: row.text(2) ?? "",
            action: action,
            target: row.text(4) ?? "",
            detail: row.text(5) ?? ""
        )
    }
}
