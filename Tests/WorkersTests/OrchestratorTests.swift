import AgentRuntime
import Sizing
import Testing
import Workers

@Suite(.timeLimit(.minutes(1)))
struct OrchestratorTests {
    private var workers: [WorkerDefinition] {
        [.pool(of: 2) { Orchestrator() }, .pool(of: 2) { SizingWorker() }]
    }

    @Test func `a query is planned, worked on by the sizing agent and answered`() async throws {
        let text = """
            1. Pump, 461 gpm, differential head 100 ft, sg 1
            2. Tank for 10000 bbl, sg 0.9
            """
        let answer = try await AgentRuntime(workers: workers).run { try await $0.ask(Query(text: text)) }
        #expect(answer.plan.map(\.status) == [.completed, .completed])
        #expect(answer.plan.map(\.agent) == ["sizing_agent", "sizing_agent"])
        #expect(Set(answer.results.values.flatMap(\.equipment).map(\.kind)) == ["pump", "tank"])
    }

    @Test func `a query that lacks something says what to ask (O6, O10)`() async throws {
        let answer = try await AgentRuntime(workers: workers).run {
            try await $0.ask(Query(text: "a pump for 500 gpm"))
        }
        #expect(answer.plan.map(\.status) == [.refused])
        #expect(!answer.answer.isEmpty)
        #expect(Query.verdict(of: answer) == .refused)
    }

    @Test func `a step without its agent is reported and not forgotten`() async throws {
        let answer = try await AgentRuntime(workers: [.pool { Orchestrator() }]).run {
            try await $0.ask(Query(text: "Tank for 10000 bbl, sg 0.9"))
        }
        #expect(answer.plan.map(\.status) == [.failed])
        #expect(answer.plan.first?.error?.isEmpty == false)
    }
}
