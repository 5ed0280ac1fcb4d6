/// One circuit breaker at the moment of a scrape.
public struct BreakerSample: Hashable, Sendable {
    /// The breaker.
    public let name: String
    /// The state it is in.
    public let state: BreakerStateLabel

    /// Creates a sample.
    public init(name: String, state: BreakerStateLabel) {
        self.name = name
        self.state = state
    }
}
