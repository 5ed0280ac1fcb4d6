import Logging
public import MessageBus
import Resilience

extension AgentRuntime {
    /// Says what a replay of many would send; sends nothing.
    public func previewReplay(_ order: ReplayOrder) async throws(JournalError) -> ReplayPreview {
        let limit = order.boundedLimit
        let found = try await letters(for: order, limit: limit + 1)
        let chosen = Array(found.prefix(limit))
        var groups: [DeadLetterGroup] = []
        if !chosen.isEmpty, var filter = order.replayable {
            if chosen.count <= DeadLetterFilter.mostIDs { filter.ids = Set(chosen) }
            groups = try await core.letters.groups(filter, limit: 20)
        }
        return ReplayPreview(
            matched: chosen.count,
            isMore: found.count > limit,
            sample: Array(chosen.prefix(ReplayPreview.shownLetters)),
            groups: groups
        )
    }

    /// Starts to send many dead letters again, oldest first; each is a replay as ``replay(_:by:)`` makes it.
    ///
    /// The letters are chosen now; what fails later is not sent with them. The first letter is sent alone, and only as
    /// replays complete, more are under way at once, at most 32. When as many letters as ``ReplayOrder/stopAfter`` have
    /// come back dead with the error they had before, it stops itself. A restart of the server ends it.
    ///
    /// - Throws: ``ReplayError``, ``JournalError``, or a `BusError` when the runtime takes no requests.
    public func startReplay(_ order: ReplayOrder, by actor: String = "operator") async throws -> ReplayJob {
        try refuseUnlessAccepting()
        guard core.replays.hasRoom else { throw ReplayError.tooMany(limit: ReplayDesk.runningLimit) }
        let letters = try await letters(for: order, limit: order.boundedLimit)
        if let expected = order.expected, expected != letters.count {
            throw ReplayError.unexpected(expected: expected, found: letters.count)
        }
        let job = ReplayJob(order, id: core.ids.next(), matched: letters.count, by: actor, at: core.wall.now)
        let detail = "\(letters.count) letters, job \(job.id)"
        try await core.audit.record(entry(.replayMany, job.selection, by: actor, detail: detail))
        try core.replays.add(ReplayRun(job, letters, wall: core.wall))
        core.logger.notice(
            "Replay started",
            metadata: [
                "job": "\(job.id)", "actor": "\(actor)", "letters": "\(letters.count)", "filter": "\(job.selection)",
            ]
        )
        return job
    }

    /// The replays of many letters: those at work, and the latest hundred that ended; the newest first.
    public func replayJobs() -> [ReplayJob] { core.replays.jobs }

    /// One replay of many letters as it stands; `nil` when there is none of this id.
    public func replayJob(_ id: MessageID) -> ReplayJob? { core.replays.job(id) }

    /// One replay of many letters when it has ended or `limit` has passed, whichever is first.
    ///
    /// - Throws: ``ReplayError``; `CancellationError` when the caller is cancelled, which leaves the replay alone.
    public func replayJob(_ id: MessageID, within limit: Duration) async throws -> ReplayJob {
        if let slot = core.replays.running(id)?.end() {
            do {
                _ = try await core.bus.value(of: slot, by: core.time.now.advanced(by: limit))
            } catch let error as BusError where error.code == .noAnswer {
                // Not ended yet: the caller gets it as it stands.
                slot.abandon(error)
            }
        }
        guard let job = core.replays.job(id) else { throw ReplayError.unknown(id) }
        return job
    }

    /// Stops a replay of many letters at once; what it has sent goes on, and the letters are settled with it.
    ///
    /// - Throws: ``ReplayError``, ``JournalError``.
    public func cancelReplay(_ id: MessageID, by actor: String = "operator") async throws -> ReplayJob {
        guard core.replays.job(id) != nil else { throw ReplayError.unknown(id) }
        guard let job = core.replays.running(id)?.cancel(by: actor) else { throw ReplayError.hasEnded(id) }
        let detail = "\(job.sent) of \(job.matched) letters were sent"
        try await core.audit.record(entry(.stopReplay, id.description, by: actor, detail: detail))
        return job
    }

    private func letters(for order: ReplayOrder, limit: Int) async throws(JournalError) -> [MessageID] {
        guard let filter = order.replayable else { return [] }
        var ids: [MessageID] = []
        while ids.count < limit {
            let page = min(1000, limit - ids.count)
            let next = try await core.letters.oldest(filter, after: ids.last, limit: page)
            ids += next
            if next.count < page { break }
        }
        return ids
    }
}

extension ReplayOrder {
    fileprivate var boundedLimit: Int { max(1, min(Self.mostLetters, limit)) }
}
