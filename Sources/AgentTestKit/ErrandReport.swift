public import AgentRuntime

/// A scripted worker's answer.
public struct ErrandReport: Sendable, Hashable, Codable, ConsensusVote {
    /// The errand it answers.
    public let number: Int
    /// The worker that ran it.
    public let worker: String
    /// A quantity to vote with.
    public var estimate: Double
    /// How sure the worker is.
    public var confidence: Double

    /// Creates an answer.
    public init(number: Int, worker: String, estimate: Double = 0, confidence: Double = 1) {
        self.number = number
        self.worker = worker
        self.estimate = estimate
        self.confidence = confidence
    }

    /// The estimate as a choice.
    public var choice: String { "\(estimate)" }
}
