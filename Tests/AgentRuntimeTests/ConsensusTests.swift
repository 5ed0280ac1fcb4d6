import AgentTestKit
import MessageBus
import Testing

@testable import AgentRuntime

struct ConsensusTallyTests {
    private func votes(_ pairs: [(Double, Double)]) -> [ErrandReport] {
        pairs.map { ErrandReport(number: 0, worker: "w", estimate: $0.0, confidence: $0.1) }
    }

    @Test func `the mean is weighted by confidence`() throws {
        let tally = ConsensusTally(strategy: .weightedMean, quorum: 2)
        #expect(try tally.decide(votes([(10, 0.25), (20, 0.75)])) == .estimate(17.5, spread: 10))
    }

    @Test func `a vote without confidence or without a finite estimate weighs nothing`() throws {
        let tally = ConsensusTally(strategy: .weightedMean, quorum: 1)
        let decision = try tally.decide(votes([(10, 1), (1e9, 0), (.infinity, 1), (5, .nan), (7, -3)]))
        #expect(decision == .estimate(10, spread: 0))
    }

    @Test(arguments: [([3.0, 1, 2], 2.0), ([4, 1, 2, 3], 2.5)])
    func `the median is the middle, or the mean of the two in the middle`(estimates: [Double], median: Double) throws {
        let tally = ConsensusTally(strategy: .median, quorum: 1)
        guard case .estimate(let value, _) = try tally.decide(votes(estimates.map { ($0, 1) })) else {
            Issue.record("a median is an estimate")
            return
        }
        #expect(value == median)
    }

    @Test func `a majority is more than half, and the rest is reported`() throws {
        let tally = ConsensusTally(strategy: .majority, quorum: 1)
        #expect(
            try tally.decide(votes([(1, 1), (1, 1), (2, 1)])) == .choice("1.0", share: 2.0 / 3, dissent: ["2.0"])
        )
        #expect(throws: ConsensusError.noMajority(["1.0": 1, "2.0": 1])) { try tally.decide(votes([(1, 1), (2, 1)])) }
    }

    @Test(arguments: ConsensusStrategy.allCases)
    func `too few votes are no consensus`(strategy: ConsensusStrategy) {
        #expect(throws: ConsensusError.noQuorum(answered: 1, needed: 2)) {
            try ConsensusTally(strategy: strategy, quorum: 2).decide(votes([(1, 1)]))
        }
    }
}

@Suite(.timeLimit(.minutes(1)))
struct ConsensusTests {
    private func voter(_ name: WorkerName, _ estimate: Double) -> WorkerDefinition {
        .pool(named: name, limits: .trying(1)) {
            ScriptedWorker { errand, _ in
                guard estimate >= 0 else { throw Hopeless() }
                return ErrandReport(number: errand.number, worker: name.rawValue, estimate: estimate, confidence: 1)
            }
        }
    }

    @Test func `workers vote, and one that fails is named and outvoted`() async throws {
        let asker = WorkerDefinition.pool(named: "asker") {
            ScriptedWorker { errand, context in
                let result = try await context.consensus(on: errand, among: ["a", "b", "c"], by: .median, quorum: 2)
                guard case .estimate(let value, _) = result.decision else { throw Hopeless() }
                return ErrandReport(
                    number: result.votes.count,
                    worker: result.silent.keys.map(\.rawValue).joined(),
                    estimate: value
                )
            }
        }
        let scene = Scene([asker, voter("a", 10), voter("b", 20), voter("c", -1)])
        let report = try await scene.runtime.run { try await $0.ask(Errand(1), of: "asker") }
        #expect(report.estimate == 15)
        #expect(report.number == 2)
        #expect(report.worker == "c")
    }
}
