public import MessageBus
import Resilience

extension AgentRuntime {
    /// A letter that has been sent again.
    struct BegunReplay: Sendable {
        let letter: DeadLetter
        let task: TaskRecord
    }

    /// Sends a dead letter's request again as a new task that points at the letter; the letter is settled with the task.
    ///
    /// Of two replays of the same letter one wins.
    ///
    /// - Throws: ``DeadLetterError``, ``UnreadableRequest`` when this binary cannot read the request, or why the request is
    ///   refused; the letter then waits for a decision as before.
    public func replay(_ id: MessageID, by actor: String = "operator") async throws -> TaskRecord {
        try await beginReplay(id, audit: entry(.replayLetter, id.description, by: actor)).task
    }

    func beginReplay(_ id: MessageID, audit: AuditEntry?) async throws -> BegunReplay {
        guard let letter = try await core.letters.letter(id) else { throw DeadLetterError.unknown(id) }
        let order = try order(for: letter)
        try refuseUnlessAccepting()
        // Claimed before anything is sent, so that a rival finds it taken.
        let task = core.ids.next()
        core.replays.claim(task)
        defer { core.replays.release(task) }
        guard try await core.letters.apply(.beginReplay(task: task), to: id, audit: audit) != nil else {
            guard let taken = try await core.letters.letter(id) else { throw DeadLetterError.unknown(id) }
            throw DeadLetterError.notAllowed(id, status: taken.status)
        }
        do {
            return BegunReplay(letter: letter, task: try await accept(order, id: task))
        } catch {
            _ = try await core.letters.apply(.replayFailed(error: String(describing: error)), to: id, audit: nil)
            throw error
        }
    }

    private func order(for letter: DeadLetter) throws -> WorkOrder {
        guard letter.isReplayable else { throw DeadLetterError.unreadable(letter.id) }
        guard let destination = core.routes.destination(letter.agent) else {
            throw RoutingError.unknownWorker(letter.agent)
        }
        var options = SubmitOptions(priority: letter.priority)
        options.replayOf = letter.id
        do {
            return try WorkOrder(letter.request, for: destination, options)
        } catch is DecodingError {
            throw DeadLetterError.unreadable(letter.id)
        }
    }
}
