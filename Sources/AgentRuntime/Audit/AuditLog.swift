public import MessageBus

/// Where operator actions are written down; entries are added, never changed.
///
/// Conformers: ``InMemoryAuditLog``, and SQLite.
public protocol AuditLog: Sendable {
    /// Writes an entry that is not part of another change.
    func record(_ entry: AuditEntry) async throws(JournalError)

    /// The entries, newest first, starting after `cursor`.
    func entries(after cursor: MessageID?, limit: Int) async throws(JournalError) -> Page<AuditEntry>
}
