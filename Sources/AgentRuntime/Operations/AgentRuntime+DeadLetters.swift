import Logging
public import MessageBus
import Resilience

extension AgentRuntime {
    /// The letter with this id, or `nil`.
    public func deadLetter(_ id: MessageID) async -> DeadLetter? {
        await core.letters.letter(id)
    }

    /// The letters `filter` lets pass, newest first, starting after `cursor`.
    ///
    /// - Parameter limit: 1 to 200.
    public func deadLetters(
        _ filter: DeadLetterFilter = DeadLetterFilter(),
        after cursor: MessageID? = nil,
        limit: Int = 50
    ) async -> Page<DeadLetter> {
        await core.letters.letters(filter, after: cursor, limit: max(1, min(200, limit)))
    }

    /// Sends a dead letter's request again as a new task that points at the letter; the letter is settled with the task.
    ///
    /// Of two replays of the same letter one wins.
    ///
    /// - Throws: ``DeadLetterError``, or why the request is refused; the letter then waits for a decision as before.
    public func replay(_ id: MessageID) async throws -> TaskRecord {
        guard let letter = await core.letters.letter(id) else { throw DeadLetterError.unknown(id) }
        // Claimed before anything is sent, so that a rival finds it taken.
        let task = core.ids.next()
        guard await core.letters.apply(.beginReplay(task: task), to: id) != nil else {
            throw DeadLetterError.notAllowed(id, status: letter.status)
        }
        var options = SubmitOptions(priority: letter.priority)
        options.replayOf = id
        do {
            return try await accept(letter.request, kind: letter.kind, for: letter.agent, options, nil, id: task)
        } catch {
            _ = await core.letters.apply(.replayFailed(error: String(describing: error)), to: id)
            throw error
        }
    }

    /// Replays up to `limit` letters, oldest first, at most `ratePerSecond` a second.
    ///
    /// - Parameters:
    ///   - limit: 1 to 1,000 letters.
    ///   - isDryRun: Only says which letters it would replay.
    /// - Throws: `CancellationError` when the caller is cancelled; what was replayed by then stays so.
    public func replay(
        matching filter: DeadLetterFilter,
        limit: Int,
        ratePerSecond: Double?,
        isDryRun: Bool
    ) async throws -> BulkReplay {
        let chosen = await oldest(filter, limit: max(1, min(1000, limit)))
        var report = BulkReplay(matched: chosen, isDryRun: isDryRun)
        guard !isDryRun else { return report }
        for (index, id) in chosen.enumerated() {
            if index > 0, let rate = ratePerSecond, rate > 0 {
                let pause = min(1 / rate, Self.longestReplayPause)
                try await core.time.sleep(until: core.time.now.advanced(by: .seconds(pause)))
            }
            do {
                report.replayed.append(try await replay(id).id)
            } catch {
                try Task.checkCancellation()
                report.failed[id] = String(describing: error)
            }
        }
        return report
    }

    /// The longest pause between two replays, in seconds, however small the rate: an hour.
    private static let longestReplayPause = 3600.0

    private func oldest(_ filter: DeadLetterFilter, limit: Int) async -> [MessageID] {
        var ids: [MessageID] = []
        var cursor: MessageID?
        repeat {
            let page = await core.letters.letters(filter, after: cursor, limit: 200)
            ids += page.items.map(\.id)
            cursor = page.next
        } while cursor != nil
        return Array(ids.reversed().prefix(limit))
    }

    /// Adds a remark to a letter.
    public func annotate(_ id: MessageID, author: String, text: String) async throws -> DeadLetter {
        try await change(id, .annotate(Annotation(author: author, at: core.wall.now, text: text)))
    }

    /// Puts a letter away; it can still be replayed.
    public func archive(_ id: MessageID) async throws -> DeadLetter {
        try await change(id, .archive)
    }

    /// Deletes letters that ended longer than `age` ago; those that wait for a decision only when `filter` names them.
    ///
    /// - Returns: How many there were.
    public func purge(olderThan age: Duration, statuses: Set<DeadLetterStatus> = [.replayed, .archived]) async -> Int {
        var filter = DeadLetterFilter()
        filter.statuses = statuses
        filter.before = core.wall.now.advanced(by: .zero - age)
        let count = await core.letters.purge(filter)
        core.logger.notice("Dead letters purged", metadata: ["count": "\(count)"])
        return count
    }

    private func change(_ id: MessageID, _ change: DeadLetterChange) async throws -> DeadLetter {
        if let letter = await core.letters.apply(change, to: id) { return letter }
        guard let letter = await core.letters.letter(id) else { throw DeadLetterError.unknown(id) }
        throw DeadLetterError.notAllowed(id, status: letter.status)
    }
}
