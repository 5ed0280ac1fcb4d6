/// Reduces votes to a decision.
struct ConsensusTally: Sendable {
    let strategy: ConsensusStrategy
    /// Votes needed; at least 1.
    let quorum: Int

    func decide(_ votes: [some ConsensusVote]) throws(ConsensusError) -> ConsensusDecision {
        guard votes.count >= quorum else { throw .noQuorum(answered: votes.count, needed: quorum) }
        switch strategy {
        case .weightedMean: return try weightedMean(votes)
        case .median: return try median(votes)
        case .majority: return try majority(votes)
        }
    }

    private func weightedMean(_ votes: [some ConsensusVote]) throws(ConsensusError) -> ConsensusDecision {
        let usable = votes.filter { $0.estimate.isFinite && weight($0.confidence) > 0 }
        let total = usable.reduce(0) { $0 + weight($1.confidence) }
        guard usable.count >= quorum, total > 0 else { throw .noWeight }
        let mean = usable.reduce(0) { $0 + $1.estimate * (weight($1.confidence) / total) }
        return .estimate(mean, spread: spread(usable.map(\.estimate)))
    }

    private func median(_ votes: [some ConsensusVote]) throws(ConsensusError) -> ConsensusDecision {
        let sorted = votes.map(\.estimate).filter(\.isFinite).sorted()
        guard sorted.count >= quorum, !sorted.isEmpty else { throw .noWeight }
        let middle = sorted.count / 2
        let median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
        return .estimate(median, spread: spread(sorted))
    }

    private func majority(_ votes: [some ConsensusVote]) throws(ConsensusError) -> ConsensusDecision {
        let counts = Dictionary(votes.map { ($0.choice, 1) }, uniquingKeysWith: +)
        guard let (winner, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), count * 2 > votes.count
        else { throw .noMajority(counts) }
        let dissent = counts.keys.filter { $0 != winner }.sorted()
        return .choice(winner, share: Double(count) / Double(votes.count), dissent: dissent)
    }

    private func weight(_ confidence: Double) -> Double {
        confidence.isNaN ? 0 : min(1, max(0, confidence))
    }

    private func spread(_ estimates: [Double]) -> Double {
        guard let low = estimates.min(), let high = estimates.max() else { return 0 }
        return high - low
    }
}
