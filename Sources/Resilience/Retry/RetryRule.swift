/// Whether a failed call is tried again, and when.
public struct RetryRule: Sendable, Hashable {
    /// The longest `Retry-After` that is waited for unless a rule says otherwise: five minutes.
    public static let defaultMaximumRetryAfter: Duration = .seconds(300)

    /// All calls together, the first included; at least 1.
    public let maxAttempts: Int
    /// The pauses between attempts.
    public let backoff: Backoff
    /// The longest time from the first attempt to the start of the last one; `nil` for no limit.
    public let budget: Duration?
    /// A `Retry-After` longer than this gives the call up, so that a supplier cannot park it for a year.
    public let maximumRetryAfter: Duration

    /// Creates a rule; by default 3 attempts with the standard backoff and no time budget.
    ///
    /// - Precondition: `maxAttempts` is at least 1 and no duration is negative. Use ``init(validating:backoff:budget:maximumRetryAfter:)``
    ///   for values from outside.
    public init(
        maxAttempts: Int = 3,
        backoff: Backoff = Backoff(),
        budget: Duration? = nil,
        maximumRetryAfter: Duration = defaultMaximumRetryAfter
    ) {
        do {
            try self.init(
                validating: maxAttempts,
                backoff: backoff,
                budget: budget,
                maximumRetryAfter: maximumRetryAfter
            )
        } catch {
            preconditionFailure(error.description)
        }
    }

    /// Creates a rule from values of the outside world, such as a settings file.
    ///
    /// - Throws: ``InvalidPolicy`` when there would be no attempt at all or a duration is negative.
    public init(
        validating maxAttempts: Int,
        backoff: Backoff = Backoff(),
        budget: Duration? = nil,
        maximumRetryAfter: Duration = defaultMaximumRetryAfter
    ) throws(InvalidPolicy) {
        guard maxAttempts >= 1 else {
            throw Self.invalid("maxAttempts", "must be at least 1 (was \(maxAttempts))")
        }
        if let budget, budget < .zero { throw Self.invalid("budget", "must not be negative (was \(budget))") }
        guard maximumRetryAfter >= .zero else {
            throw Self.invalid("maximumRetryAfter", "must not be negative (was \(maximumRetryAfter))")
        }
        self.maxAttempts = maxAttempts
        self.backoff = backoff
        self.budget = budget
        self.maximumRetryAfter = maximumRetryAfter
    }

    /// Decides what follows the failure of attempt number `attempt`, counted from 1.
    ///
    /// `elapsed` is the time since the first attempt began. A longer `Retry-After` replaces the computed pause; the call is
    /// given up instead when that wait exceeds ``maximumRetryAfter`` or what is left of the ``budget``.
    public func decision(
        after error: any Error,
        attempt: Int,
        elapsed: Duration,
        classifier: FailureClassifier = .standard,
        using random: inout some RandomNumberGenerator
    ) -> RetryDecision {
        switch classifier.classify(error) {
        case .permanent: return .giveUp(.permanent)
        case .cancelled: return .giveUp(.cancelled)
        case .rejected: return .giveUp(.rejected)
        case .transient: break
        }
        guard attempt < maxAttempts else { return .giveUp(.attemptsExhausted) }
        let asked = max((error as? any ClassifiedError)?.retryAfter ?? .zero, .zero)
        guard asked <= maximumRetryAfter else { return .giveUp(.budgetExhausted) }
        let pause = max(backoff.delay(after: attempt, using: &random), asked)
        // Compared by subtraction: a hostile duration could overflow a sum.
        if let budget, pause > budget - min(max(elapsed, .zero), budget) { return .giveUp(.budgetExhausted) }
        return .retry(after: pause)
    }

    private static func invalid(_ setting: String, _ problem: String) -> InvalidPolicy {
        InvalidPolicy(policy: "RetryRule", setting: setting, problem: problem)
    }
}
