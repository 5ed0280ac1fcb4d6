public import MessageBus

/// What a group of workers agreed on, and who did not answer.
public struct ConsensusResult<Vote: ConsensusVote>: Sendable {
    /// The agreed answer.
    public let decision: ConsensusDecision
    /// The votes that were counted.
    public let votes: [WorkerName: Vote]
    /// The workers that failed or did not answer in time, with the reason.
    public let silent: [WorkerName: String]
}
