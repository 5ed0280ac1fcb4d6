import AgentRuntime
import AgentTestKit
import MessageBus
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct DeadLetterTests {
    /// A worker that fails for good while its switch is on.
    private final class Switch: Sendable {
        private let isOn = Mutex(true)
        func off() { isOn.withLock { $0 = false } }
        var value: Bool { isOn.withLock { $0 } }
    }

    private func scene(_ broken: Switch) -> Scene {
        Scene([
            .pool {
                ScriptedWorker { errand, context in
                    if broken.value { throw Hopeless() }
                    return ErrandReport(number: errand.number, worker: context.worker.rawValue)
                }
            }
        ])
    }

    private func bury(_ number: Int, _ agents: AgentRuntime) async throws -> DeadLetter {
        let task = try await agents.submit(Errand(number))
        _ = try await agents.task(task.id, within: .seconds(1000))
        return try #require(await agents.deadLetters().items.first)
    }

    @Test func `a replay is a new task, and the letter is settled with it (D2, D9)`() async throws {
        let broken = Switch()
        let scene = scene(broken)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letter = try await bury(8, agents)
            #expect(scene.metric(#"insa_dead_letter_queue_size{agent_type="scripted"}"#) == 1)
            broken.off()
            let replay = try await agents.replay(letter.id)
            #expect(replay.replayOf == letter.id)
            #expect(try await agents.task(replay.id, within: .seconds(1000)).state == .completed)
            let settled = try #require(await agents.deadLetter(letter.id))
            #expect(settled.status == .replayed)
            #expect(settled.replayTask == replay.id)
            await #expect(throws: DeadLetterError.notAllowed(letter.id, status: .replayed)) {
                try await agents.replay(letter.id)
            }
        }
        #expect(scene.metric(#"insa_dead_letter_queue_size{agent_type="scripted"}"#) == 0, "D1: back to zero")
        #expect(scene.metric(#"insa_dead_letter_replay_total{agent_type="scripted",status="success"}"#) == 1)
    }

    @Test func `a replay that fails goes back to its letter and makes no second one`() async throws {
        let broken = Switch()
        let scene = scene(broken)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letter = try await bury(8, agents)
            let replay = try await agents.replay(letter.id)
            #expect(try await agents.task(replay.id, within: .seconds(1000)).state == .dead)
            let letters = await agents.deadLetters().items
            #expect(letters.map(\.id) == [letter.id])
            #expect(letters.first?.replayCount == 1)
            #expect(letters.first?.lastReplayError?.contains("Hopeless") == true)
        }
        #expect(scene.metric(#"insa_dead_letter_replay_total{agent_type="scripted",status="failure"}"#) == 1)
    }

    @Test func `two operators replay one letter once (D2)`() async throws {
        let broken = Switch()
        let scene = scene(broken)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letter = try await bury(8, agents)
            broken.off()
            let wins = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        do { return try await agents.replay(letter.id).replayOf == letter.id } catch { return false }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(wins == 1)
        }
    }

    @Test func `the letter keeps sender, kind, payload and history (D4, D7)`() async throws {
        let scene = scene(Switch())
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letter = try await bury(123, agents)
            #expect(letter.agent == "scripted")
            #expect(letter.kind == "Errand")
            #expect(letter.request as? Errand == Errand(123))
            #expect(String(decoding: letter.payload, as: UTF8.self) == #"{"number":123}"#)
            #expect(letter.failures.count == 1)
        }
    }

    @Test func `remarks are added and never replaced (D6)`() async throws {
        let scene = scene(Switch())
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letter = try await bury(1, agents)
            _ = try await agents.annotate(letter.id, author: "ana", text: "looked at it")
            let twice = try await agents.annotate(letter.id, author: "bob", text: "me too")
            #expect(twice.annotations.map(\.author) == ["ana", "bob"])
            let stranger = MessageIDSource(seed: 2).next()
            await #expect(throws: DeadLetterError.unknown(stranger)) {
                try await agents.annotate(stranger, author: "x", text: "y")
            }
        }
    }

    @Test func `many are replayed oldest first, and a dry run only says which`() async throws {
        let broken = Switch()
        let scene = scene(broken)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            var buried: [MessageID] = []
            for number in 1...5 { buried.append(try await bury(number, agents).id) }
            broken.off()
            let dry = try await agents.replay(
                matching: DeadLetterFilter(),
                limit: 3,
                ratePerSecond: nil,
                isDryRun: true
            )
            #expect(dry.matched == Array(buried.prefix(3)))
            #expect(dry.replayed.isEmpty)
            let real = try await agents.replay(
                matching: DeadLetterFilter(),
                limit: 3,
                ratePerSecond: nil,
                isDryRun: false
            )
            #expect(real.replayed.count == 3)
            for task in real.replayed { _ = try await agents.task(task, within: .seconds(1000)) }
            #expect(await agents.deadLetters().items.count == 2)
        }
    }

    @Test func `a purge takes settled letters of that age and leaves the others`() async throws {
        let broken = Switch()
        let scene = scene(broken)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let old = try await bury(1, agents)
            let waiting = try await bury(2, agents)
            _ = try await agents.archive(old.id)
            scene.clock.advance(by: .seconds(40 * 86_400))
            #expect(await agents.purge(olderThan: .seconds(30 * 86_400)) == 1)
            #expect(await agents.deadLetter(old.id) == nil)
            #expect(await agents.deadLetter(waiting.id) != nil)
        }
    }
}
