extension TaskRecord {
    /// Failed attempts kept in a task's history.
    public static let keptFailures = 50

    /// The record after `transition`, or `nil` when the state it is in does not allow it.
    public func applying(_ transition: TaskTransition) -> TaskRecord? {
        guard state.exits.contains(transition.target) else { return nil }
        if case .start(let attempt) = transition.step, attempt != attempts + 1 { return nil }
        var next = self
        next.state = transition.target
        next.revision += 1
        next.nextAttemptAt = nil
        if transition.target.isFinal { next.completedAt = transition.at }
        switch transition.step {
        case .start:
            next.attempts += 1
            next.startedAt = transition.at
        case .retry(let failure, let nextAttemptAt):
            next.note(failure)
            next.nextAttemptAt = nextAttemptAt
        case .postpone(let until):
            next.attempts = max(0, attempts - (state == .running ? 1 : 0))
            next.nextAttemptAt = until
        case .handBack:
            next.attempts = max(0, attempts - (state == .running ? 1 : 0))
        case .complete(let answer):
            next.result = answer
        case .die(let failure, _), .expire(let failure, _), .quarantine(let failure):
            next.note(failure)
        case .cancel:
            break
        }
        return next
    }

    private mutating func note(_ failure: AttemptFailure) {
        failures.append(failure)
        if failures.count > Self.keptFailures { failures.removeFirst() }
    }
}

extension TaskRecord {
    /// What the replay of a dead letter ended with, for the letter; `nil` when it completed.
    public var replayError: String? {
        guard state != .completed else { return nil }
        return failures.last?.message ?? "the replay ended as \(state.rawValue)"
    }
}
