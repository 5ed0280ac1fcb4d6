public import MessageBus

/// Where dead letters are kept.
///
/// Conformers: ``InMemoryDeadLetterStore``, and SQLite.
public protocol DeadLetterStore: Sendable {
    /// Keeps a letter.
    func append(_ letter: DeadLetter) async

    /// The letter with this id.
    func letter(_ id: MessageID) async -> DeadLetter?

    /// The letters `filter` lets pass, newest first, starting after `cursor`.
    func letters(_ filter: DeadLetterFilter, after cursor: MessageID?, limit: Int) async -> Page<DeadLetter>

    /// Applies `change` if the letter's status allows it; returns the letter afterwards, or `nil` when nothing changed.
    func apply(_ change: DeadLetterChange, to id: MessageID) async -> DeadLetter?

    /// Deletes the letters `filter` lets pass and returns how many there were.
    func purge(_ filter: DeadLetterFilter) async -> Int

    /// Per worker, how many letters wait for a decision and since when; read at every scrape, so it must not wait.
    func backlog() -> [WorkerName: DeadLetterBacklog]

    /// Letters dropped because the store was full.
    var dropped: Int { get }
}
