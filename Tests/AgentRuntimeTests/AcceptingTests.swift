import AgentRuntime
import AgentTestKit
import Testing

@Suite(.timeLimit(.minutes(1)))
struct AcceptingTests {
    @Test func `who waits until requests are taken is told then, once, and at once after that`() async throws {
        let told = Tally()
        let runtime = AgentRuntime(workers: [])
        runtime.whenAccepting {
            #expect(runtime.isAccepting)
            told.note(1)
        }
        #expect(told.notes.isEmpty)
        try await runtime.run { agents in
            #expect(told.notes == [1])
            agents.whenAccepting { told.note(2) }
            #expect(told.notes == [1, 2])
        }
        #expect(told.notes == [1, 2])
    }
}
