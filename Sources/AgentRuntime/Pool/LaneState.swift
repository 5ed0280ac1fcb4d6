import MessageBus
import Resilience

/// What one lane is doing, and who may still settle its attempt.
struct LaneState: Sendable {
    enum Phase: Sendable {
        /// Waiting for a message. Can transition to `running`, `retired`.
        case idle
        /// A worker has the attempt. Can transition to `idle`, `interrupted`, `retiring`.
        case running(Attempt)
        /// As `running`, but the lane ends afterwards. Can transition to `interrupted`, `retired`.
        case retiring(Attempt)
        /// The attempt was cancelled and should end soon. Can transition to `ended`, `abandoned`.
        case interrupted(Attempt, Interruption, at: MonotonicInstant, isRetiring: Bool)
        /// The attempt did not end in time and was settled without it. Final.
        case abandoned
        /// The lane is to end without an attempt, and should soon. Can transition to `ended`, `abandoned`.
        case retired(at: MonotonicInstant)
        /// The lane has ended. Final.
        case ended
    }

    /// How an attempt came back.
    enum Return: Sendable {
        /// As it should; the lane goes on.
        case onTime
        /// As it should; the lane ends because it was asked to.
        case lastOne
        /// After having been cancelled; the lane ends, because its task stays cancelled. A lane that was asked to end before
        /// that does not pass its worker on.
        case interrupted(Interruption, keepsWorker: Bool)
        /// After having been given up; nothing is left to settle.
        case abandoned
    }

    /// What a look at the lane calls for.
    enum Finding: Sendable {
        case fine(nextLook: MonotonicInstant?)
        case cancel(nextLook: MonotonicInstant)
        case abandon(Attempt, Interruption)
        /// It was to end without an attempt, and has not.
        case lost
    }

    private(set) var phase = Phase.idle

    /// Whether the lane accepts the attempt; a retired lane does not.
    mutating func begin(_ attempt: Attempt) -> Bool {
        switch phase {
        case .idle:
            phase = .running(attempt)
            return true
        case .running, .retiring, .interrupted, .abandoned, .retired, .ended:
            return false
        }
    }

    mutating func end() -> Return {
        switch phase {
        case .running, .idle:
            phase = .idle
            return .onTime
        case .retiring, .retired, .ended:
            phase = .ended
            return .lastOne
        case .interrupted(_, let why, _, let isRetiring):
            phase = .ended
            return .interrupted(why, keepsWorker: !isRetiring)
        case .abandoned:
            return .abandoned
        }
    }

    /// The lane's loop is over.
    mutating func close() {
        switch phase {
        case .idle, .running, .retiring, .interrupted, .retired, .ended: phase = .ended
        case .abandoned: break
        }
    }

    /// Looks whether the attempt is late, cancelled too long ago, or no longer wanted.
    mutating func look(at now: MonotonicInstant, grace: Duration) -> Finding {
        switch phase {
        case .running(let attempt): return look(at: attempt, isRetiring: false, now, grace)
        case .retiring(let attempt): return look(at: attempt, isRetiring: true, now, grace)
        case .interrupted(let attempt, let why, let since, _):
            let end = since.advanced(by: grace)
            guard end <= now else { return .fine(nextLook: end) }
            phase = .abandoned
            return .abandon(attempt, why)
        case .retired(let since):
            let end = since.advanced(by: grace)
            guard end <= now else { return .fine(nextLook: end) }
            phase = .abandoned
            return .lost
        case .idle, .abandoned, .ended:
            return .fine(nextLook: nil)
        }
    }

    private mutating func look(
        at attempt: Attempt,
        isRetiring: Bool,
        _ now: MonotonicInstant,
        _ grace: Duration
    ) -> Finding {
        let why: Interruption
        switch attempt.envelope.reply?.departure {
        case .deadline: why = .deadline
        case .cancelled: why = .callerGone
        case nil:
            guard attempt.lateAt <= now else { return .fine(nextLook: attempt.lateAt) }
            why = .timeout
        }
        phase = .interrupted(attempt, why, at: now, isRetiring: isRetiring)
        return .cancel(nextLook: now.advanced(by: grace))
    }

    /// Cancels the attempt on `id`; says whether there was one to cancel.
    mutating func interrupt(_ id: MessageID, _ why: Interruption, at now: MonotonicInstant) -> Bool {
        switch phase {
        case .running(let attempt) where attempt.envelope.id == id:
            phase = .interrupted(attempt, why, at: now, isRetiring: false)
            return true
        case .retiring(let attempt) where attempt.envelope.id == id:
            phase = .interrupted(attempt, why, at: now, isRetiring: true)
            return true
        case .idle, .running, .retiring, .interrupted, .abandoned, .retired, .ended:
            return false
        }
    }

    /// Cancels whatever runs, or retires an idle lane; says whether the lane's task must be cancelled.
    mutating func stop(_ why: Interruption, at now: MonotonicInstant) -> Bool {
        switch phase {
        case .running(let attempt), .retiring(let attempt):
            phase = .interrupted(attempt, why, at: now, isRetiring: true)
            return true
        case .idle:
            phase = .retired(at: now)
            return true
        case .interrupted, .abandoned, .retired, .ended:
            return false
        }
    }

    /// Lets the lane end after what it is doing; says whether its task must be cancelled for it to notice.
    mutating func retire(at now: MonotonicInstant) -> Bool {
        switch phase {
        case .idle:
            phase = .retired(at: now)
            return true
        case .running(let attempt):
            phase = .retiring(attempt)
            return false
        case .interrupted(let attempt, let why, let since, _):
            phase = .interrupted(attempt, why, at: since, isRetiring: true)
            return false
        case .retiring, .abandoned, .retired, .ended:
            return false
        }
    }

    /// Whether an attempt is in a worker's hands.
    var isBusy: Bool {
        switch phase {
        case .running, .retiring, .interrupted: true
        case .idle, .abandoned, .retired, .ended: false
        }
    }

    /// Whether the lane moves: waiting for work, or working and not late.
    func isProgressing(at now: MonotonicInstant) -> Bool {
        switch phase {
        case .idle: true
        case .running(let attempt), .retiring(let attempt): attempt.lateAt > now
        case .interrupted, .abandoned, .retired, .ended: false
        }
    }
}
