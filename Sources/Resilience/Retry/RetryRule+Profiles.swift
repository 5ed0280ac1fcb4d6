extension RetryRule {
    /// 3 attempts, 1 s doubling up to 60 s: about 3 s of pauses.
    public static let standard = RetryRule()
    /// 5 attempts, 2 s doubling up to 30 s: about 30 s of pauses.
    public static let database = RetryRule(maxAttempts: 5, backoff: Backoff(base: .seconds(2), cap: .seconds(30)))
    /// 3 attempts, 1 s doubling up to 10 s: about 3 s of pauses.
    public static let network = RetryRule(maxAttempts: 3, backoff: Backoff(base: .seconds(1), cap: .seconds(10)))
    /// 5 attempts, 2 s doubling up to 60 s: about 30 s of pauses.
    public static let api = RetryRule(maxAttempts: 5, backoff: Backoff(base: .seconds(2), cap: .seconds(60)))
    /// 2 attempts, half a second apart.
    public static let fast = RetryRule(maxAttempts: 2, backoff: Backoff(base: .milliseconds(500), cap: .seconds(5)))
    /// 2 attempts, 3 s apart: a language model is slow, and a third answer would come too late.
    public static let ai = RetryRule(maxAttempts: 2, backoff: Backoff(base: .seconds(3), cap: .seconds(30)))

    /// The rule behind `profile`.
    public init(_ profile: RetryProfile) {
        self =
            switch profile {
            case .default: .standard
            case .database: .database
            case .network: .network
            case .api: .api
            case .fast: .fast
            case .ai: .ai
            }
    }
}
