import Logging
public import MessageBus
import Resilience

extension AgentRuntime {
    /// Letters that wait for a decision are not deleted before they are this old.
    public static let minimumAgeOfWaitingLetters = Duration.seconds(86_400)

    /// The letter with this id, or `nil`.
    public func deadLetter(_ id: MessageID) async throws(JournalError) -> DeadLetter? {
        try await core.letters.letter(id)
    }

    /// The letters `filter` lets pass, newest first, starting after `cursor`.
    ///
    /// - Parameter limit: 1 to 200.
    public func deadLetters(
        _ filter: DeadLetterFilter = DeadLetterFilter(),
        after cursor: MessageID? = nil,
        limit: Int = 50
    ) async throws(JournalError) -> Page<DeadLetter> {
        try await core.letters.letters(filter, after: cursor, limit: max(1, min(200, limit)))
    }

    /// The causes of the letters `filter` lets pass, the one with the most waiting letters first.
    ///
    /// - Parameter limit: 1 to 200.
    public func deadLetterGroups(
        _ filter: DeadLetterFilter = DeadLetterFilter(),
        limit: Int = 50
    ) async throws(JournalError) -> [DeadLetterGroup] {
        try await core.letters.groups(filter, limit: max(1, min(200, limit)))
    }

    /// The letters `filter` lets pass, all of them, page by page; written down as an operator's action.
    public func exportDeadLetters(
        _ filter: DeadLetterFilter,
        by actor: String = "operator"
    ) async throws(JournalError) -> DeadLetterExport {
        try await core.audit.record(entry(.exportLetters, filter.description, by: actor))
        return DeadLetterExport(store: core.letters, filter: filter)
    }

    /// Adds a remark to a letter.
    ///
    /// - Throws: ``DeadLetterError``, ``JournalError``.
    public func annotate(_ id: MessageID, author: String, text: String) async throws -> DeadLetter {
        let annotation = Annotation(author: author, at: core.wall.now, text: text)
        return try await change(id, .annotate(annotation), .annotateLetter, by: author)
    }

    /// Puts a letter away; it can still be replayed, or restored.
    ///
    /// - Throws: ``DeadLetterError``, ``JournalError``.
    public func archive(_ id: MessageID, by actor: String = "operator") async throws -> DeadLetter {
        try await change(id, .archive, .archiveLetter, by: actor)
    }

    /// Takes a letter out of the archive: it waits for a decision again.
    ///
    /// - Throws: ``DeadLetterError``, ``JournalError``.
    public func restore(_ id: MessageID, by actor: String = "operator") async throws -> DeadLetter {
        try await change(id, .restore, .restoreLetter, by: actor)
    }

    /// Deletes letters that ended longer than `age` ago: settled and archived ones, and those that wait for a decision only
    /// when `statuses` names them and they are older than ``minimumAgeOfWaitingLetters``.
    ///
    /// - Returns: How many there were.
    /// - Throws: ``DeadLetterError``, ``JournalError``.
    public func purge(
        olderThan age: Duration,
        statuses: Set<DeadLetterStatus> = [.replayed, .archived],
        agent: WorkerName? = nil,
        by actor: String = "operator"
    ) async throws -> Int {
        if statuses.contains(.replaying) { throw DeadLetterError.beingReplayed }
        if statuses.contains(.failed), age < Self.minimumAgeOfWaitingLetters {
            throw DeadLetterError.tooYoung(minimum: Self.minimumAgeOfWaitingLetters)
        }
        var filter = DeadLetterFilter()
        filter.agent = agent
        filter.statuses = statuses.isEmpty ? [.replayed, .archived] : statuses
        filter.before = core.wall.now.advanced(by: .zero - age)
        let count = try await core.letters.purge(filter, audit: entry(.purgeLetters, filter.description, by: actor))
        core.logger.notice("Dead letters purged", metadata: ["count": "\(count)", "actor": "\(actor)"])
        return count
    }

    private func change(
        _ id: MessageID,
        _ change: DeadLetterChange,
        _ action: AuditAction,
        by actor: String
    ) async throws -> DeadLetter {
        let audit = entry(action, id.description, by: actor)
        if let letter = try await core.letters.apply(change, to: id, audit: audit) { return letter }
        guard let letter = try await core.letters.letter(id) else { throw DeadLetterError.unknown(id) }
        throw DeadLetterError.notAllowed(id, status: letter.status)
    }
}
