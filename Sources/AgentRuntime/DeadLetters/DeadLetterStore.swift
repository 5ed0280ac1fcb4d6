public import MessageBus

/// Where dead letters are kept.
///
/// Letters of tasks are written and settled by the ``Journal`` in the same step as the task; this is the operator's side.
/// Conformers: ``InMemoryDeadLetterStore``, and SQLite.
public protocol DeadLetterStore: Sendable {
    /// Keeps the letter of a message that no task stands behind; waits while nothing can be written.
    func append(_ letter: DeadLetter) async throws(JournalError)

    /// The letter with this id.
    func letter(_ id: MessageID) async throws(JournalError) -> DeadLetter?

    /// The letters `filter` lets pass, newest first, starting after `cursor`.
    func letters(
        _ filter: DeadLetterFilter,
        after cursor: MessageID?,
        limit: Int
    ) async throws(JournalError) -> Page<DeadLetter>

    /// The ids of the letters `filter` lets pass, oldest first, starting after `cursor`.
    func oldest(
        _ filter: DeadLetterFilter,
        after cursor: MessageID?,
        limit: Int
    ) async throws(JournalError) -> [MessageID]

    /// The causes of letters that `filter` lets pass, the one with the most waiting letters first.
    func groups(_ filter: DeadLetterFilter, limit: Int) async throws(JournalError) -> [DeadLetterGroup]

    /// Applies `change` if the letter's status allows it, and writes `audit` with it.
    ///
    /// - Returns: The letter afterwards, or `nil` when nothing changed.
    func apply(
        _ change: DeadLetterChange,
        to id: MessageID,
        audit: AuditEntry?
    ) async throws(JournalError) -> DeadLetter?

    /// Deletes the letters `filter` lets pass, writes `audit` when there were any, and returns how many there were.
    func purge(_ filter: DeadLetterFilter, audit: AuditEntry?) async throws(JournalError) -> Int

    /// Per worker, how many letters wait for a decision and since when; read at every scrape, so it must not wait.
    func backlog() -> [WorkerName: DeadLetterBacklog]

    /// Letters dropped because the store was full.
    var dropped: Int { get }
}
