import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Synchronization
import Telemetry
import Testing

@Suite(.timeLimit(.minutes(1)))
struct DeadLetterReplayEdgeTests: ReplayScenes {
    @Test func `cancelling does not wait for a worker that is paused`() async throws {
        let fault = ReplayFault()
        let scene = scene(fault)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letters = try await bury(1...2, agents)
            fault.repair()
            agents.pause("scripted")
            let job = try await agents.startReplay(ReplayOrder())
            _ = try await agents.cancelReplay(job.id)
            #expect(try await agents.replayJob(job.id, within: .seconds(1000)).endedAt != nil)
            agents.resume("scripted")
            for id in letters {
                let letter = try #require(try await agents.deadLetter(id))
                guard let task = letter.replayTask, letter.status == .replaying else { continue }
                #expect(
                    try await agents.task(task, within: .seconds(1000)).state == .completed,
                    "what was sent goes on"
                )
            }
        }
    }

    @Test func `only four run at once, and the fifth is refused`() async throws {
        let fault = ReplayFault()
        let scene = scene(fault)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letters = try await bury(1...5, agents)
            fault.repair()
            agents.pause("scripted")
            var order = ReplayOrder()
            var jobs: [MessageID] = []
            for letter in letters.dropLast() {
                order.filter.ids = [letter]
                jobs.append(try await agents.startReplay(order).id)
            }
            order.filter.ids = Set(letters.suffix(1))
            await #expect(throws: ReplayError.tooMany(limit: 4)) { try await agents.startReplay(order) }
            #expect(agents.replayJobs().map(\.id) == jobs.reversed())
            agents.resume("scripted")
            for job in jobs { #expect(try await agents.replayJob(job, within: .seconds(1000)).replayed == 1) }
            #expect(try await finished(order, agents).replayed == 1)
        }
    }

    @Test func `another number of letters than expected starts nothing`() async throws {
        let scene = scene(ReplayFault())
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await bury(1...2, agents)
            var order = ReplayOrder()
            order.expected = 3
            await #expect(throws: ReplayError.unexpected(expected: 3, found: 2)) {
                try await agents.startReplay(order)
            }
            #expect(agents.replayJobs().isEmpty)
            #expect(try await agents.auditEntries().items.isEmpty)
        }
    }

    @Test func `letters somebody else has dealt with are skipped`() async throws {
        let fault = ReplayFault()
        let seen = Tally()
        let scene = scene(fault, seen: seen)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let letters = try await bury(1...3, agents)
            fault.repair()
            var order = ReplayOrder()
            order.ratePerSecond = 0.05
            let job = try await agents.startReplay(order)
            await seen.reached(4)
            await scene.clock.waitForSleepers(dueAfter: .seconds(20))
            let other = try await agents.replay(letters[1])
            _ = try await agents.task(other.id, within: .seconds(1000))
            scene.clock.advance(by: .seconds(20))
            await scene.clock.waitForSleepers(dueAfter: .seconds(20))
            scene.clock.advance(by: .seconds(20))
            let ended = try await agents.replayJob(job.id, within: .seconds(1000))
            #expect(ended.state == .finished)
            #expect(ended.replayed == 2)
            #expect(ended.skipped == 1)
        }
    }

    @Test func `a group is replayed by its fingerprint, and the others stay`() async throws {
        let fault = ReplayFault()
        fault.set { $0 % 2 == 0 ? "even \($0)" : "odd \($0)" }
        let scene = scene(fault)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await bury(1...5, agents)
            let even = try #require(try await agents.deadLetterGroups().first { $0.pattern == "even #" })
            fault.repair()
            var order = ReplayOrder()
            order.filter.fingerprint = even.fingerprint
            #expect(try await finished(order, agents).replayed == 2)
            #expect(try await agents.deadLetterGroups().map(\.pattern) == ["odd #"])
        }
    }

    @Test func `nothing to replay is finished at once`() async throws {
        let scene = scene(ReplayFault())
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            var order = ReplayOrder()
            order.filter.statuses = [.replayed, .replaying]
            let job = try await finished(order, agents)
            #expect(job.state == .finished)
            #expect(job.matched == 0)
            let stranger = MessageIDSource(seed: 1).next()
            await #expect(throws: ReplayError.unknown(stranger)) {
                try await agents.replayJob(stranger, within: .seconds(1))
            }
        }
    }

    @Test func `a replay ends with the runtime, and its letters wait or go on`() async throws {
        let fault = ReplayFault()
        let scene = scene(fault)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await bury(1...3, agents)
            fault.repair()
            var order = ReplayOrder()
            order.ratePerSecond = 0.001
            _ = try await agents.startReplay(order)
        }
        let job = try #require(scene.runtime.replayJobs().first)
        #expect(job.endedAt != nil)
        #expect(job.state != .running)
    }

    @Test func `many letters are replayed side by side once some have completed`() async throws {
        let fault = ReplayFault()
        let seen = Tally()
        let scene = scene(fault, seen: seen, lanes: 8)
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await bury(1...150, agents)
            fault.repair()
            var order = ReplayOrder()
            order.limit = 1000
            let job = try await finished(order, agents)
            #expect(job.replayed == 150)
            #expect(job.tasks.count == ReplayJob.shown)
        }
    }

    @Test func `a letter whose replay was cut off before it was accepted waits again`() async throws {
        let ids = MessageIDSource(seed: 9)
        var progress = DeadLetter.Progress()
        progress.status = .replaying
        progress.replayCount = 1
        progress.replayTask = ids.next()
        let letter = DeadLetter(
            id: ids.next(),
            messageID: ids.next(),
            agent: "scripted",
            sender: nil,
            correlation: ids.next(),
            request: StoredRequest(kind: "Errand", version: 1, json: Array(#"{"number":1}"#.utf8)),
            customer: nil,
            priority: .normal,
            reason: .permanentError,
            failures: [],
            trace: nil,
            failedAt: Timestamp(milliseconds: 1_700_000_000_000),
            progress: progress
        )
        var settings = RuntimeSettings()
        try await settings.storage.deadLetters.append(letter)
        settings.drainLimit = .zero
        try await AgentRuntime(workers: [.pool { ScriptedWorker() }], settings: settings).run { agents in
            // What is started is begun after the letters have been looked at.
            var order = ReplayOrder()
            order.filter.agent = "nobody"
            _ = try await finished(order, agents)
            #expect(try await agents.deadLetter(letter.id)?.status == .failed)
            let replay = try await agents.replay(letter.id)
            #expect(try await agents.task(replay.id, within: .seconds(30)).state == .completed)
        }
    }
}
