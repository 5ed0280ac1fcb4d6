import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Synchronization
import Telemetry
import Testing

@Suite(.timeLimit(.minutes(1)))
struct DeadLetterReplayTests {
    /// A worker that fails for good, with words of the test's choice, until the test repairs it.
    private final class Fault: Sendable {
        private let words = Mutex<(@Sendable (Int) -> String?)>({ "pump \($0) is missing" })
        func set(_ new: @escaping @Sendable (Int) -> String?) { words.withLock { $0 = new } }
        func repair() { set { _ in nil } }
        func check(_ number: Int) throws {
            if let text = words.withLock({ $0 })(number) { throw Worded(text) }
        }
    }

    private struct Worded: ClassifiedError, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
        var failureClass: FailureClass { .permanent }
    }

    private func scene(_ fault: Fault, seen: Tally = Tally(), lanes: Int = 1) -> Scene {
        Scene([
            .pool(of: lanes) {
                ScriptedWorker { errand, context in
                    seen.note(errand.number)
                    try fault.check(errand.number)
                    return ErrandReport(number: errand.number, worker: context.worker.rawValue)
                }
            }
        ])
    }

    private func bury(_ numbers: ClosedRange<Int>, _ agents: AgentRuntime) async throws -> [MessageID] {
        for number in numbers {
            let task = try await agents.submit(Errand(number))
            _ = try await agents.task(task.id, within: .seconds(1000))
        }
        return try await agents.deadLetters(limit: 200).items.map(\.id).reversed()
    }

    private func finished(_ order: ReplayOrder, _ agents: AgentRuntime) async throws -> ReplayJob {
        let job = try await agents.startReplay(order, by: "ana")
        return try await agents.replayJob(job.id, within: .seconds(1000))
    }

    @Test func `a dry run says how many, which, why and whom, and sends nothing`() async throws {
        let seen = Tally()
        let scene = scene(Fault(), seen: seen)
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
        let fault = Fault()
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
        let scene = scene(Fault(), seen: seen)
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
        let scene = scene(Fault())
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
        let fault = Fault()
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
        let fault = Fault()
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
        let fault = Fault()
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

    @Test func `cancelling does not wait for a worker that is paused`() async throws {
        let fault = Fault()
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
        let fault = Fault()
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
        let scene = scene(Fault())
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
        let fault = Fault()
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
        let fault = Fault()
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
        let scene = scene(Fault())
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
        let fault = Fault()
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
        let fault = Fault()
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
