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
        /// The attempt was cancelled and should end soon. Can transition to `retired`, `abandoned`.
        case interrupted(Attempt, Interruption, at: MonotonicInstant)
        /// The attempt did not end in time and was settled without it. Final.
        case abandoned
        /// The lane takes no more messages. Final.
        case retired
    }

    /// How an attempt came back.
    enum Return: Sendable {
        /// As it should; the lane goes on.
        case onTime
        /// As it should; the lane ends because it was asked to.
        case lastOne
        /// After having been cancelled; the lane ends, because its task stays cancelled.
        case interrupted(Interruption)
        /// After having been given up; nothing is left to settle.
        case abandoned
    }

    /// What a look at the lane calls for.
    enum Finding: Sendable {
        case fine(nextLook: MonotonicInstant?)
        case cancel(nextLook: MonotonicInstant)
        case abandon(Attempt, Interruption)
    }

    private(set) var phase = Phase.idle

    /// Whether the lane accepts the attempt; a retired lane does not.
    mutating func begin(_ attempt: Attempt) -> Bool {
        switch phase {
        case .idle:
            phase = .running(attempt)
            return true
        case .running, .retiring, .interrupted, .abandoned, .retired:
            return false
        }
    }

    mutating func end() -> Return {
        switch phase {
        case .running, .idle:
            phase = .idle
            return .onTime
        case .retiring, .retired:
            phase = .retired
            return .lastOne
        case .interrupted(_, let why, _):
            phase = .retired
            return .interrupted(why)
        case .abandoned:
            return .abandoned
        }
    }

    /// Looks whether the attempt is late, cancelled too long ago, or no longer wanted.
    mutating func look(at now: MonotonicInstant, grace: Duration) -> Finding {
        switch phase {
        case .running(let attempt), .retiring(let attempt):
            let gone = attempt.envelope.reply?.isAbandoned ?? false
            guard attempt.lateAt <= now || gone else { return .fine(nextLook: attempt.lateAt) }
            phase = .interrupted(attempt, gone ? .callerGone : .timeout, at: now)
            return .cancel(nextLook: now.advanced(by: grace))
        case .interrupted(let attempt, let why, let since):
            let end = since.advanced(by: grace)
            guard end <= now else { return .fine(nextLook: end) }
            phase = .abandoned
            return .abandon(attempt, why)
        case .idle, .abandoned, .retired:
            return .fine(nextLook: nil)
        }
    }

    /// Cancels the attempt on `id`; says whether there was one to cancel.
    mutating func interrupt(_ id: MessageID, _ why: Interruption, at now: MonotonicInstant) -> Bool {
        switch phase {
        case .running(let attempt) where attempt.envelope.id == id,
            .retiring(let attempt) where attempt.envelope.id == id:
            phase = .interrupted(attempt, why, at: now)
            return true
        case .idle, .running, .retiring, .interrupted, .abandoned, .retired:
            return false
        }
    }

    /// Cancels whatever runs, or retires an idle lane; says whether the lane's task must be cancelled.
    mutating func stop(_ why: Interruption, at now: MonotonicInstant) -> Bool {
        switch phase {
        case .running(let attempt), .retiring(let attempt):
            phase = .interrupted(attempt, why, at: now)
            return true
        case .idle:
            phase = .retired
            return true
        case .interrupted, .abandoned, .retired:
            return false
        }
    }

    /// Lets the lane end after what it is doing; says whether its task must be cancelled for it to notice.
    mutating func retire() -> Bool {
        switch phase {
        case .idle:
            phase = .retired
            return true
        case .running(let attempt):
            phase = .retiring(attempt)
            return false
        case .retiring, .interrupted, .abandoned, .retired:
            return false
        }
    }

    /// Whether an attempt is in a worker's hands.
    var isBusy: Bool {
        switch phase {
        case .running, .retiring, .interrupted: true
        case .idle, .abandoned, .retired: false
        }
    }

    /// Whether the lane moves: waiting for work, or working and not late.
    func isProgressing(at now: MonotonicInstant) -> Bool {
        switch phase {
        case .idle: true
        case .running(let attempt), .retiring(let attempt): attempt.lateAt > now
        case .interrupted, .abandoned, .retired: false
        }
    }
}
