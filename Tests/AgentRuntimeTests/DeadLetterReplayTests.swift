import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Synchronization
import Telemetry
import Testing

@Suite(.timeLimit(.minutes(1)))
struct DeadLetterReplayTests: ReplayScenes {
    @Test func `a dry run says how many, which, why and whom, and sends nothing`() async throws {
        let seen = Tally()
        let scene = scene(ReplayFault(), seen: seen)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letters = try await bury(1...5, agents)
            var order = ReplayOrder()
            order.limit = 3
            let preview = try await agents.previewReplay(order)
            #expect(preview.matched == 3)
            #expect(preview.isMore)
            #expect(preview.sample == Array(letters.prefix(3)))
            #expect(preview.groups.map(\.pattern) == ["pump # is missing"])
            #expect(seen.count == 5)
            #expect(agents.replayJobs().isEmpty)
        }
    }

    @Test func `a replay of many sends the oldest first and settles them`() async throws {
        let fault = ReplayFault()
        let seen = Tally()
        let scene = scene(fault, seen: seen)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letters = try await bury(1...5, agents)
            fault.repair()
            var order = ReplayOrder()
            order.limit = 3
            let job = try await finished(order, agents)
            #expect(job.state == .finished)
            #expect(job.matched == 3)
            #expect(job.sent == 3)
            #expect(job.replayed == 3)
            #expect(job.done == 3)
            #expect(job.startedBy == "ana")
            #expect(Array(seen.notes.dropFirst(5)).sorted() == [1, 2, 3])
            #expect(try await agents.deadLetters().items.map(\.id) == letters.suffix(2).reversed())
            #expect(job.tasks.count == 3)
        }
        #expect(scene.metric(#"insa_dead_letter_replay_total{agent_type="scripted",status="success"}"#) == 3)
    }

    @Test func `while the cause is still there one letter is enough to stop`() async throws {
        let seen = Tally()
        let scene = scene(ReplayFault(), seen: seen)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letters = try await bury(1...20, agents)
            let job = try await finished(ReplayOrder(), agents)
            guard case .stopped(let reason) = job.state else {
                Issue.record("it is \(job.state)")
                return
            }
            #expect(reason.contains("pump 1 is missing"))
            #expect(job.sent == 1)
            #expect(job.returned == 1)
            #expect(job.failures.map(\.letter) == [letters[0]])
            #expect(seen.count == 21)
            #expect(try await agents.deadLetters(limit: 200).items.count == 20, "none is lost")
        }
    }

    @Test(arguments: [1, 3])
    func `it stops after as many letters as it was told`(stopAfter: Int) async throws {
        let scene = scene(ReplayFault())
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await bury(1...10, agents)
            var order = ReplayOrder()
            order.stopAfter = stopAfter
            let job = try await finished(order, agents)
            #expect(job.returned == stopAfter)
            #expect(job.sent == stopAfter)
        }
    }

    @Test func `a letter that fails for another reason does not stop the others`() async throws {
        let fault = ReplayFault()
        let scene = scene(fault)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await bury(1...6, agents)
            fault.set { $0 == 2 ? "and now the tank is missing" : nil }
            let job = try await finished(ReplayOrder(), agents)
            #expect(job.state == .finished)
            #expect(job.replayed == 5)
            #expect(job.failed == 1)
            #expect(job.returned == 0)
            #expect(job.failures.first?.reason.contains("tank") == true)
        }
    }

    @Test func `a rate is kept on the runtime's clock`() async throws {
        let fault = ReplayFault()
        let seen = Tally()
        let scene = scene(fault, seen: seen)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await bury(1...3, agents)
            fault.repair()
            var order = ReplayOrder()
            order.ratePerSecond = 0.05
            let job = try await agents.startReplay(order)
            for count in 4...5 {
                await seen.reached(count)
                await scene.clock.waitForSleepers(dueAfter: .seconds(20))
                #expect(seen.count == count)
                scene.clock.advance(by: .seconds(20))
            }
            let ended = try await agents.replayJob(job.id, within: .seconds(1000))
            #expect(ended.replayed == 3)
            #expect(ended.rate == 0.05)
        }
    }

    @Test func `a replay is cancelled between two letters and says who did it`() async throws {
        let fault = ReplayFault()
        let seen = Tally()
        let scene = scene(fault, seen: seen)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await bury(1...3, agents)
            fault.repair()
            var order = ReplayOrder()
            order.ratePerSecond = 0.001
            let job = try await agents.startReplay(order)
            await seen.reached(4)
            #expect(try await agents.cancelReplay(job.id, by: "bob").state == .cancelled(by: "bob"))
            let ended = try await agents.replayJob(job.id, within: .seconds(1000))
            #expect(ended.state == .cancelled(by: "bob"))
            #expect(ended.sent <= 1)
            await #expect(throws: ReplayError.hasEnded(job.id)) { try await agents.cancelReplay(job.id) }
            #expect(try await agents.auditEntries().items.map(\.action) == [.stopReplay, .replayMany])
        }
        #expect(seen.count == 4)
    }
}
