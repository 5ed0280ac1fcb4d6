/// The dead letters of one agent at the moment of a scrape.
public struct DeadLetterSample: Hashable, Sendable {
    /// The agent.
    public let agent: String
    /// Letters that are not settled.
    public let size: Int
    /// Seconds since the oldest of them was written; 0 if there is none.
    public let oldestAgeSeconds: Double

    /// Creates a sample.
    public init(agent: String, size: Int, oldestAgeSeconds: Double) {
        self.agent = agent
        self.size = size
        self.oldestAgeSeconds = oldestAgeSeconds
    }
}
