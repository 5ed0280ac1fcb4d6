import AgentTestKit
import Resilience

extension RetryPolicy {
    /// A policy whose chances repeat; without jitter unless the rule asks for it.
    convenience init(
        _ rule: RetryRule,
        on time: TimeSource,
        classifier: FailureClassifier = .standard,
        throttle: RetryThrottle? = nil,
        log: EventLog = EventLog()
    ) {
        self.init(
            name: "supplier",
            rule: rule,
            time: time,
            random: SeededGenerator(seed: 7),
            classifier: classifier,
            throttle: throttle,
            onEvent: log.handler
        )
    }
}

extension RetryRule {
    /// Pauses of exactly 1, 2, 4 … seconds.
    static func plain(_ attempts: Int, budget: Duration? = nil) -> RetryRule {
        RetryRule(maxAttempts: attempts, backoff: Backoff(jitter: .none), budget: budget)
    }
}

extension ManualClock {
    /// Lets `count` pauses pass one after the other and returns how long each was.
    func passPauses(_ count: Int) async -> [Duration] {
        var pauses: [Duration] = []
        for _ in 0..<count {
            await waitForSleepers(1)
            pauses.append(advanceToNextDeadline())
        }
        return pauses
    }
}
