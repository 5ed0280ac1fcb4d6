import AgentTestKit
import Resilience
import Testing

struct RetryRuleTests {
    private func decide(
        _ rule: RetryRule,
        after error: any Error = Outage(),
        attempt: Int = 1,
        elapsed: Duration = .zero
    ) -> RetryDecision {
        var random = SeededGenerator(seed: 1)
        return rule.decision(after: error, attempt: attempt, elapsed: elapsed, using: &random)
    }

    @Test(
        "The profiles have the original numbers",
        arguments: [
            (RetryProfile.default, 3, 1.0, 60.0), (.database, 5, 2, 30), (.network, 3, 1, 10), (.api, 5, 2, 60),
            (.fast, 2, 0.5, 5), (.ai, 2, 3, 30),
        ]
    )
    func profiles(profile: RetryProfile, attempts: Int, base: Double, cap: Double) {
        let backoff = Backoff(base: .seconds(base), cap: .seconds(cap), factor: 2, jitter: .proportional(0.5...1.5))
        #expect(RetryRule(profile) == RetryRule(maxAttempts: attempts, backoff: backoff))
    }

    @Test func `every profile is found by its name and no other name is`() {
        #expect(RetryProfile.allCases.map(\.rawValue) == ["default", "database", "network", "api", "fast", "ai"])
        #expect(RetryProfile(rawValue: "Database") == nil)
    }

    @Test(
        "A failure that is not transient gives the call up with its reason",
        arguments: [
            (PermanentError("bad input") as any Error, GiveUpReason.permanent), (CancellationError(), .cancelled),
            (CircuitOpen(name: "llm", phase: .open, retryAfter: .seconds(1)), .rejected), (Unheard(), .permanent),
        ]
    )
    func reasons(error: any Error, reason: GiveUpReason) {
        #expect(decide(.plain(5), after: error) == .giveUp(reason))
    }

    @Test("The last attempt is the last", arguments: [1, 2, 5])
    func attempts(limit: Int) {
        #expect(decide(.plain(limit), attempt: limit) == .giveUp(.attemptsExhausted))
        #expect(decide(.plain(limit), attempt: .max) == .giveUp(.attemptsExhausted))
        if limit > 1 { #expect(decide(.plain(limit), attempt: 1) == .retry(after: .seconds(1))) }
    }

    @Test(
        "A pause that outlasts the budget gives the call up",
        arguments: [
            (elapsed: Duration.zero, decision: RetryDecision.retry(after: .seconds(1))),
            (.seconds(9), .retry(after: .seconds(1))),
            (.milliseconds(9_001), .giveUp(.budgetExhausted)),
            (.seconds(10), .giveUp(.budgetExhausted)),
            (.seconds(Int64.max), .giveUp(.budgetExhausted)),
            (.seconds(-5), .retry(after: .seconds(1))),
        ]
    )
    func budget(elapsed: Duration, decision: RetryDecision) {
        #expect(decide(.plain(5, budget: .seconds(10)), elapsed: elapsed) == decision)
    }

    @Test(
        "A Retry-After is waited for, but not longer than allowed",
        arguments: [
            (asked: Duration.seconds(7), decision: RetryDecision.retry(after: .seconds(7))),
            (.milliseconds(10), .retry(after: .seconds(1))),
            (.seconds(-7), .retry(after: .seconds(1))),
            (.seconds(300), .retry(after: .seconds(300))),
            (.seconds(301), .giveUp(.budgetExhausted)),
            (.seconds(Int64.max), .giveUp(.budgetExhausted)),
        ]
    )
    func retryAfter(asked: Duration, decision: RetryDecision) {
        #expect(decide(.plain(5), after: Outage(retryAfter: asked)) == decision)
    }

    @Test func `a Retry-After longer than what is left of the budget gives up`() {
        let rule = RetryRule.plain(5, budget: .seconds(10))
        let error = Outage(retryAfter: .seconds(6))
        #expect(decide(rule, after: error, elapsed: .seconds(4)) == .retry(after: .seconds(6)))
        #expect(decide(rule, after: error, elapsed: .seconds(5)) == .giveUp(.budgetExhausted))
    }

    @Test(
        "Values from outside are refused with the name of the setting",
        arguments: [
            (attempts: 0, budget: Duration?.none, longest: Duration.zero, setting: "maxAttempts"),
            (.min, nil, .zero, "maxAttempts"), (1, .seconds(-1), .zero, "budget"),
            (1, nil, .seconds(-1), "maximumRetryAfter"),
        ]
    )
    func validation(attempts: Int, budget: Duration?, longest: Duration, setting: String) throws {
        let error = try #require(throws: InvalidPolicy.self) {
            try RetryRule(validating: attempts, budget: budget, maximumRetryAfter: longest)
        }
        #expect(error.policy == "RetryRule" && error.setting == setting)
    }
}
