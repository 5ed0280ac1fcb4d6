import MessageBus

extension ReplayJob {
    /// What became of one letter.
    enum Step: Sendable {
        /// It was sent again as this task.
        case sent(TaskID)
        /// Its replay completed.
        case replayed
        /// It could not be sent, or its replay did not complete; `isSameCause` when it came back as it had been.
        case failed(MessageID, reason: String, isSameCause: Bool)
        /// Somebody else had dealt with it.
        case skipped
    }

    /// Whether more letters are sent.
    var isSending: Bool { state == .running && ending == nil }

    mutating func note(_ step: Step, at now: Timestamp) {
        updatedAt = now
        switch step {
        case .sent(let task):
            sent += 1
            if tasks.count < Self.shown { tasks.append(task) }
        case .replayed:
            replayed += 1
        case .skipped:
            skipped += 1
        case .failed(let letter, let reason, let isSameCause):
            failed += 1
            if failures.count < Self.shown { failures.append(ReplayFailure(letter: letter, reason: reason)) }
            guard isSameCause else { return }
            returned += 1
            if returned >= stopAfter { stop(.stopped(reason: Self.came(back: returned, reason))) }
        }
    }

    /// No more letters are sent; the first reason counts.
    mutating func stop(_ reason: State) {
        ending = ending ?? reason
    }

    /// All outcomes are in, or nobody waits for them any more.
    mutating func end(at now: Timestamp) {
        guard state == .running else { return }
        let isComplete = done == matched
        state = ending ?? (isComplete ? .finished : .stopped(reason: "the server shut down"))
        endedAt = now
    }

    private static func came(back count: Int, _ reason: String) -> String {
        let letters = count == 1 ? "a letter" : "\(count) letters"
        return "\(letters) came back with the same error as before: \(reason.prefix(300))"
    }
}
