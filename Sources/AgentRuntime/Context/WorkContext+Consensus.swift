public import MessageBus

extension WorkContext {
    /// Puts the same question to several workers and reduces their votes to one answer.
    ///
    /// - Parameters:
    ///   - workers: Who is asked; each must answer this kind of request.
    ///   - quorum: Votes needed; by default more than half of those asked.
    ///   - deadline: When votes are counted at the latest; by default what is left of this attempt.
    /// - Throws: ``ConsensusError`` when there are too few votes or they do not agree.
    public func consensus<Request: WorkRequest>(
        on request: Request,
        among workers: [WorkerName],
        by strategy: ConsensusStrategy,
        quorum: Int? = nil,
        deadline: Duration? = nil
    ) async throws -> ConsensusResult<Request.Answer> where Request.Answer: ConsensusVote {
        let ballots = await withTaskGroup(of: (WorkerName, Result<Request.Answer, any Error>).self) { group in
            for worker in Set(workers) {
                group.addTask { (worker, await vote(on: request, by: worker, deadline)) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        // A cancelled attempt must not decide on the votes that happened to be in.
        try Task.checkCancellation()
        var votes: [WorkerName: Request.Answer] = [:]
        var silent: [WorkerName: String] = [:]
        for (worker, ballot) in ballots {
            switch ballot {
            case .success(let vote): votes[worker] = vote
            case .failure(let error): silent[worker] = String(describing: error)
            }
        }
        let tally = ConsensusTally(strategy: strategy, quorum: max(1, quorum ?? Set(workers).count / 2 + 1))
        let ordered = votes.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
        return ConsensusResult(decision: try tally.decide(ordered), votes: votes, silent: silent)
    }

    private func vote<Request: WorkRequest>(
        on request: Request,
        by worker: WorkerName,
        _ deadline: Duration?
    ) async -> Result<Request.Answer, any Error> {
        do {
            return .success(try await send(request, kind: .consensus, to: worker, payload: request, deadline: deadline))
        } catch {
            return .failure(error)
        }
    }
}
