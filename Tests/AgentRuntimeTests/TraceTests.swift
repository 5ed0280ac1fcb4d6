import AgentRuntime
import AgentTestKit
import MessageBus
import Telemetry
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TraceTests {
    @Test func `every hop of a request and its child requests is in one trace`() async throws {
        let scene = Scene(
            [
                .pool(named: "asker") {
                    ScriptedWorker { errand, context in
                        let found = try await context.call("lookup") { errand.number }
                        return try await context.ask(Errand(found), of: "helper")
                    }
                },
                .pool(named: "helper") { ScriptedWorker() },
            ],
            calls: ["lookup": .api]
        )
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let trace = try #require(TraceID(high: 1, low: 2))
            let parent = TraceContext(traceID: trace, spanID: try #require(SpanID(7)), isSampled: true)
            let task = try await agents.submit(Errand(1), to: "asker", trace: parent)
            _ = try await agents.task(task.id, within: .seconds(1000))
            let spans = agents.trace(trace)
            let names = Set(spans.map(\.name))
            #expect(
                names.isSuperset(of: ["asker wait", "asker process", "call lookup", "helper wait", "helper process"])
            )
            let asker = try #require(spans.first { $0.name == "asker process" })
            #expect(asker.parent == SpanID(7))
            #expect(spans.first { $0.name == "helper process" }?.parent == asker.context.spanID)
            #expect(spans.allSatisfy { $0.end >= $0.start })
        }
    }
}
