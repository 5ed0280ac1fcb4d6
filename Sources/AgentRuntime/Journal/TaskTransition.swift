/// One step in a task's life, applied only while the task is in a state that allows it.
public struct TaskTransition: Sendable {
    /// What happens to the task.
    public enum Step: Sendable {
        /// An attempt begins: `attempt` must be the one after those begun so far.
        case start(attempt: Int)
        /// The attempt failed and another follows at `nextAttemptAt`.
        case retry(AttemptFailure, nextAttemptAt: Timestamp)
        /// The breaker is open: put off until `until` without using up an attempt.
        case postpone(until: Timestamp)
        /// Handed back by a shutdown; the attempt is not counted.
        case handBack
        /// Ended with a result.
        case complete(StoredAnswer)
        /// Ended by request.
        case cancel
        /// Ended because it had not started in time.
        case expire(AttemptFailure, DeadLetter)
        /// Ended as a dead letter.
        case die(AttemptFailure, DeadLetter)
        /// Put aside because its stored request cannot be read.
        case quarantine(AttemptFailure)

        var isTold: Bool {
            switch self {
            case .start, .cancel: false
            case .retry, .postpone, .handBack, .complete, .expire, .die, .quarantine: true
            }
        }
    }

    /// What happens.
    public let step: Step
    /// When.
    public let at: Timestamp

    /// Whether it has happened already, so that it is written as soon as that is possible and never refused.
    public let hasHappened: Bool

    /// Creates a transition.
    ///
    /// - Parameter hasHappened: By default everything has but the start of an attempt and a cancellation, which are asked
    ///   for; a worker that has been stopped by a cancellation says so.
    public init(_ step: Step, at: Timestamp, hasHappened: Bool? = nil) {
        self.step = step
        self.at = at
        self.hasHappened = hasHappened ?? step.isTold
    }

    /// The state the task is in afterwards.
    public var target: TaskState {
        switch step {
        case .start: .running
        case .retry: .retrying
        case .postpone: .scheduled
        case .handBack: .queued
        case .complete: .completed
        case .cancel: .cancelled
        case .expire: .expired
        case .die: .dead
        case .quarantine: .quarantined
        }
    }
}
