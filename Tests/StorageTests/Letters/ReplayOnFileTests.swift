import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Synchronization
import Testing

@testable import Storage

/// Replays of a runtime whose letters are in a file.
@Suite(.timeLimit(.minutes(2)))
struct ReplayOnFileTests {
    private struct Missing: ClassifiedError, CustomStringConvertible {
        let description: String
        var failureClass: FailureClass { .permanent }
    }

    private let vault: Vault
    private let isRepaired = RepairSwitch()

    private final class RepairSwitch: Sendable {
        private let isOn = Mutex(false)
        func on() { isOn.withLock { $0 = true } }
        var value: Bool { isOn.withLock { $0 } }
    }

    init() throws {
        vault = try Vault()
    }

    private func runtime(on instance: Instance) -> AgentRuntime {
        var settings = RuntimeSettings()
        settings.storage = instance.storage.storage
        settings.drainLimit = .zero
        let isRepaired = isRepaired
        let worker = WorkerDefinition.pool {
            ScriptedWorker { errand, context in
                let part = errand.number % 2 == 0 ? "pump" : "tank"
                guard isRepaired.value else { throw Missing(description: "\(part) \(errand.number) is missing") }
                return ErrandReport(number: errand.number, worker: context.worker.rawValue)
            }
        }
        return AgentRuntime(workers: [worker], settings: settings)
    }

    private func bury(_ count: Int, _ agents: AgentRuntime) async throws {
        for number in 0..<count {
            let task = try await agents.submit(Errand(number))
            _ = try await agents.task(task.id, within: .seconds(60))
        }
    }

    @Test func `a group is replayed by the run after the one that failed it, and only that group`() async throws {
        let first = try vault.open()
        try await runtime(on: first).run { try await bury(6, $0) }
        try await first.file.close()
        let second = try vault.open()
        isRepaired.on()
        try await runtime(on: second).run { (agents: AgentRuntime) async throws in
            let group = try #require(try await agents.deadLetterGroups().first { $0.pattern == "pump # is missing" })
            #expect(group.waiting == 3)
            var order = ReplayOrder()
            order.filter.fingerprint = group.fingerprint
            #expect(try await agents.previewReplay(order).groups.map(\.fingerprint) == [group.fingerprint])
            let job = try await agents.startReplay(order, by: "ana")
            let ended = try await agents.replayJob(job.id, within: .seconds(60))
            #expect(ended.state == .finished)
            #expect(ended.replayed == 3)
            #expect(try await agents.deadLetterGroups().map(\.pattern) == ["tank # is missing"])
            #expect(try await agents.auditEntries().items.map(\.actor) == ["ana"])
        }
        try await second.file.close()
    }

    @Test func `a replay in the file stops itself while the cause is still there`() async throws {
        let here = try vault.open()
        try await runtime(on: here).run { (agents: AgentRuntime) async throws in
            try await bury(5, agents)
            let job = try await agents.startReplay(ReplayOrder())
            let ended = try await agents.replayJob(job.id, within: .seconds(60))
            #expect(ended.sent == 1)
            #expect(ended.returned == 1)
            #expect(try await agents.deadLetters(DeadLetterFilter()).items.count == 5)
        }
        try await here.file.close()
    }

    @Test func `a letter whose replay was cut off by a crash waits again`() async throws {
        let first = try vault.open()
        try await runtime(on: first).run { try await bury(1, $0) }
        let taken = try #require(try await first.letters.letters(DeadLetterFilter(), after: nil, limit: 1).items.first)
        // Taken for a replay whose task never came to be: the process ends here.
        _ = try await first.letters.apply(.beginReplay(task: MessageIDSource().next()), to: taken.id, audit: nil)
        try await first.file.close()
        let second = try vault.open()
        isRepaired.on()
        try await runtime(on: second).run { (agents: AgentRuntime) async throws in
            var nothing = ReplayOrder()
            nothing.filter.statuses = [.replayed]
            let job = try await agents.startReplay(nothing)
            _ = try await agents.replayJob(job.id, within: .seconds(60))
            let replay = try await agents.replay(taken.id)
            #expect(try await agents.task(replay.id, within: .seconds(60)).state == .completed)
            #expect(try await agents.deadLetter(taken.id)?.status == .replayed)
        }
        try await second.file.close()
    }
}
