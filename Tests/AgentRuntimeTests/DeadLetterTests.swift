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
        return try #require(try await agents.deadLetters().items.first)
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
            let settled = try #require(try await agents.deadLetter(letter.id))
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
            let letters = try await agents.deadLetters().items
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
            #expect(letter.request.version == 1)
            #expect(String(decoding: letter.request.json, as: UTF8.self) == #"{"number":123}"#)
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

    @Test func `a purge takes settled letters of that age and leaves the others`() async throws {
        let broken = Switch()
        let scene = scene(broken)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let old = try await bury(1, agents)
            let waiting = try await bury(2, agents)
            _ = try await agents.archive(old.id)
            scene.clock.advance(by: .seconds(40 * 86_400))
            #expect(try await agents.purge(olderThan: .seconds(30 * 86_400)) == 1)
            #expect(try await agents.deadLetter(old.id) == nil)
            #expect(try await agents.deadLetter(waiting.id) != nil)
        }
    }

    @Test func `letters that wait are not deleted young, and those being replayed never`() async throws {
        let scene = scene(Switch())
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await bury(1, agents)
            await #expect(throws: DeadLetterError.tooYoung(minimum: AgentRuntime.minimumAgeOfWaitingLetters)) {
                try await agents.purge(olderThan: .seconds(3600), statuses: [.failed])
            }
            await #expect(throws: DeadLetterError.beingReplayed) {
                try await agents.purge(olderThan: .seconds(90_000), statuses: [.replaying])
            }
            scene.clock.advance(by: .seconds(100_000))
            #expect(try await agents.purge(olderThan: .seconds(90_000), statuses: [.failed]) == 1)
        }
        #expect(scene.metric(#"insa_dead_letter_queue_size{agent_type="scripted"}"#) == 0)
    }

    @Test func `an archived letter is restored or replayed, and nothing else is restored`() async throws {
        let scene = scene(Switch())
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letter = try await bury(1, agents)
            await #expect(throws: DeadLetterError.notAllowed(letter.id, status: .failed)) {
                try await agents.restore(letter.id)
            }
            #expect(try await agents.archive(letter.id).status == .archived)
            #expect(try await agents.restore(letter.id).status == .failed)
        }
    }

    @Test func `every operator action leaves one entry with who did it`() async throws {
        let broken = Switch()
        let scene = scene(broken)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letter = try await bury(1, agents)
            _ = try await agents.annotate(letter.id, author: "ana", text: "why?")
            _ = try await agents.archive(letter.id, by: "bob")
            _ = try await agents.restore(letter.id, by: "cid")
            broken.off()
            let replay = try await agents.replay(letter.id, by: "dan")
            _ = try await agents.task(replay.id, within: .seconds(1000))
            _ = try await agents.exportDeadLetters(DeadLetterFilter(), by: "eve")
            scene.clock.advance(by: .seconds(10))
            _ = try await agents.purge(olderThan: .zero, by: "flo")
            let entries = try await agents.auditEntries().items
            #expect(entries.map(\.actor) == ["flo", "eve", "dan", "cid", "bob", "ana"])
            #expect(
                entries.map(\.action) == [
                    .purgeLetters, .exportLetters, .replayLetter, .restoreLetter, .archiveLetter, .annotateLetter,
                ]
            )
            #expect(entries[2].target == letter.id.description)
        }
    }

    @Test func `what was refused leaves no entry`() async throws {
        let scene = scene(Switch())
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letter = try await bury(1, agents)
            await #expect(throws: DeadLetterError.self) { try await agents.restore(letter.id) }
            _ = try await agents.purge(olderThan: .seconds(90_000))
            #expect(try await agents.auditEntries().items.isEmpty)
        }
    }

    @Test func `an export gives every letter once, over as many pages as it takes`() async throws {
        let scene = scene(Switch())
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let count = 2 * DeadLetterExport.pageSize + 3
            for number in 0..<count { _ = try await bury(number, agents) }
            var seen: [MessageID] = []
            for try await page in try await agents.exportDeadLetters(DeadLetterFilter()) {
                #expect(page.count <= DeadLetterExport.pageSize)
                seen += page.map(\.id)
            }
            #expect(Set(seen).count == count)
            #expect(seen.count == count)
        }
    }

    @Test func `a request that cannot be written down is shown, and refuses to be sent again`() async throws {
        let scene = Scene([.pool { Unwritten() }])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Unwritable(number: .nan))
            _ = try await agents.task(task.id, within: .seconds(1000))
            let letter = try #require(try await agents.deadLetters().items.first)
            #expect(String(decoding: letter.request.json, as: UTF8.self) == #"{"unreadable":true}"#)
            #expect(letter.request.version == 0)
            await #expect(throws: DeadLetterError.unreadable(letter.id)) { try await agents.replay(letter.id) }
            #expect(try await agents.deadLetter(letter.id)?.status == .failed)
        }
    }

    private struct Unwritable: WorkRequest {
        typealias Answer = Int
        let number: Double
    }

    private actor Unwritten: Worker {
        static let name: WorkerName = "unwritten"
        func handle(_ request: Unwritable, in context: WorkContext) async throws -> Int { throw Hopeless() }
    }
}
