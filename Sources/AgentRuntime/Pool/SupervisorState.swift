import Resilience

/// Decides whether a worker that broke is restarted: one-for-one, within a budget, with growing pauses.
struct SupervisorState: Sendable {
    enum Verdict: Sendable, Hashable {
        case restart(after: Duration)
        case giveUp
    }

    enum Phase: Sendable, Hashable {
        /// Within budget. Can transition to `exhausted`.
        case supervising
        /// Over budget: the worker stays down. Left only by `reset`.
        case exhausted
    }

    let budget: RestartBudget
    private(set) var phase = Phase.supervising
    private var recent: [MonotonicInstant] = []

    init(budget: RestartBudget) {
        self.budget = budget
    }

    mutating func broke(at now: MonotonicInstant) -> Verdict {
        switch phase {
        case .exhausted: return .giveUp
        case .supervising: break
        }
        recent.removeAll { $0.duration(to: now) >= budget.period }
        guard recent.count < budget.restarts else {
            phase = .exhausted
            return .giveUp
        }
        recent.append(now)
        return .restart(after: pause(number: recent.count))
    }

    /// An operator's restart: a full budget again.
    mutating func reset() {
        phase = .supervising
        recent = []
    }

    private func pause(number: Int) -> Duration {
        min(budget.longestPause, budget.firstPause * (1 << min(number - 1, 16)))
    }
}
