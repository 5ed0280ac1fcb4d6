import AgentRuntime
import MessageBus

/// A transition with everything coded that can be coded before the writer is asked.
struct PreparedTransition: Sendable {
    let transition: TaskTransition
    let wantsRecord: Bool
    let lookahead: Duration
    /// The JSON of the failure it carries.
    let failure: [UInt8]?
    /// The letter it carries.
    let letter: PreparedLetter?

    init(_ transition: TaskTransition, wantsRecord: Bool, lookahead: Duration) {
        self.transition = transition
        self.wantsRecord = wantsRecord
        self.lookahead = lookahead
        switch transition.step {
        case .retry(let failure, _), .quarantine(let failure):
            self.failure = FailureHistory.encode(failure)
            letter = nil
        case .die(let failure, let letter), .expire(let failure, let letter):
            self.failure = FailureHistory.encode(failure)
            self.letter = PreparedLetter(letter, cause: failure)
        case .start, .postpone, .handBack, .complete, .cancel:
            failure = nil
            letter = nil
        }
    }

    /// What has happened must be told; what is only asked for may be refused.
    var patience: Patience { transition.hasHappened ? .waits : .fails }

    /// Whether a task of another instance, or of nobody, may take this step.
    var isOpenToAll: Bool {
        switch transition.step {
        case .cancel: true
        case .start, .retry, .postpone, .handBack, .complete, .expire, .die, .quarantine: false
        }
    }

    /// Whether `task` stays in memory afterwards: one that is put off for long waits in the file.
    func keepsLoaded(_ task: TaskRecord) -> Bool {
        task.nextAttemptAt.map { $0 <= transition.at.advanced(by: lookahead) } ?? true
    }
}
