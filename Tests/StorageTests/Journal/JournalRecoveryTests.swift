import AgentRuntime
import MessageBus
import Telemetry
import Testing

@testable import Storage

struct JournalRecoveryTests {
    private let vault: Vault
    private let rule = RecoveryRule(crashLimit: 3, at: .testNow(100))

    init() throws {
        vault = try Vault()
    }

    @Test func `a first start finds nothing`() async throws {
        let here = try vault.open()
        let recovery = try await here.journal.recover(rule)
        #expect(recovery.crashedInstances == 0)
        #expect(recovery.returned == 0)
        #expect(recovery.suspects.isEmpty)
    }

    @Test func `what a crashed instance worked on comes back loaded, blamed, and without its attempt`() async throws {
        var gone: Instance? = try vault.open()
        try await gone?.start(.test(2))
        try await gone?.start(.test(1, priority: .high))
        try await gone?.insert(.test(3))
        gone = nil
        let here = try vault.open()
        let recovery = try await here.journal.recover(rule)
        #expect(recovery.crashedInstances == 1)
        #expect(recovery.returned == 2)
        #expect(recovery.suspects.map(\.record.id) == [.test(1), .test(2)])
        #expect(recovery.suspects.map(\.record.crashes) == [1, 1])
        #expect(recovery.suspects.map(\.record.attempts) == [0, 0])
        #expect(recovery.suspects.first?.request == .test(.test(1)))
        #expect(try await here.apply(.start(attempt: 1), to: .test(1))?.state == .running)
        #expect(here.journal.counts().unloaded == ["sizing": 1])
    }

    @Test func `recovering twice blames once`() async throws {
        var gone: Instance? = try vault.open()
        try await gone?.start(.test(1))
        gone = nil
        let here = try vault.open()
        _ = try await here.journal.recover(rule)
        let again = try await here.journal.recover(rule)
        #expect(again.crashedInstances == 0)
        #expect(again.returned == 0)
        #expect(try await here.journal.task(.test(1))?.crashes == 1)
    }

    @Test func `an instance that ended properly is not to blame for what it had to leave`() async throws {
        let gone = try vault.open()
        try await gone.start(.test(1))
        try await gone.file.close()
        let here = try vault.open()
        let recovery = try await here.journal.recover(rule)
        #expect(recovery.crashedInstances == 0)
        #expect(recovery.returned == 1)
        #expect(recovery.suspects.isEmpty)
        let loaded = try await here.journal.load(for: "sizing", limit: 5)
        #expect(loaded.map(\.record.crashes) == [0])
        #expect(loaded.map(\.record.attempts) == [0])
    }

    @Test func `a task that waited for its steps is not blamed, its steps run first`() async throws {
        var gone: Instance? = try vault.open()
        try await gone?.start(.test(1, priority: .critical))
        try await gone?.start(.test(2, priority: .low, parent: .test(1)))
        try await gone?.start(.test(3, priority: .critical))
        gone = nil
        let here = try vault.open()
        let recovery = try await here.journal.recover(rule)
        #expect(recovery.suspects.map(\.record.id) == [.test(2), .test(3)])
        #expect(recovery.returned == 3)
        let plan = try #require(try await here.journal.task(.test(1)))
        #expect(plan.crashes == 0)
        #expect(plan.state == .queued)
    }

    @Test func `a task whose steps have all ended is blamed like any other`() async throws {
        var gone: Instance? = try vault.open()
        try await gone?.start(.test(1))
        try await gone?.start(.test(2, parent: .test(1)))
        _ = try await gone?.apply(.complete(.test), to: .test(2))
        gone = nil
        let recovery = try await vault.open().journal.recover(rule)
        #expect(recovery.suspects.map(\.record.id) == [.test(1)])
    }

    @Test func `the third crash ends a message as a dead letter that says so`() async throws {
        let task = TaskRecord.test(1)
        var instance: Instance? = try vault.open()
        try await instance?.start(task)
        for _ in 1...2 {
            instance = nil
            instance = try vault.open()
            #expect(try await instance?.journal.recover(rule).suspects.count == 1)
            #expect(try await instance?.apply(.start(attempt: 1), to: task) != nil)
        }
        instance = nil
        let here = try vault.open()
        let recovery = try await here.journal.recover(rule)
        #expect(recovery.suspects.isEmpty)
        #expect(recovery.letters.map(\.agent) == ["sizing"])
        let found = try #require(try await here.journal.task(task.id))
        #expect(found.state == .dead)
        #expect(found.crashes == 3)
        #expect(found.attempts == 0)
        let id = try #require(recovery.letters.first?.id)
        let letter = try #require(try await here.letters.letter(id))
        #expect(letter.errorType == "CrashLimitReached")
        #expect(letter.errorMessage.contains("3 times"))
        #expect(letter.reason == .retriesExhausted)
        #expect(letter.request == .test(task))
        #expect(letter.failures == found.failures)
        #expect(here.letters.backlog()["sizing"]?.count == 1)
    }

    @Test func `a replay that crashes too often settles its letter instead of writing another`() async throws {
        var gone: Instance? = try vault.open()
        let letter = DeadLetter.test(1)
        try await gone?.letters.append(letter)
        _ = try await gone?.letters.apply(.beginReplay(task: .test(1)), to: letter.id, audit: nil)
        try await gone?.start(.test(1, replayOf: letter.id))
        gone = nil
        let here = try vault.open()
        let recovery = try await here.journal.recover(RecoveryRule(crashLimit: 1, at: .testNow))
        #expect(recovery.letters.isEmpty)
        let settled = try #require(try await here.letters.letter(letter.id))
        #expect(settled.status == .failed)
        #expect(settled.lastReplayError?.contains("ended without notice") == true)
    }

    @Test func `suspects whose turn never came are suspects at the next start, and not blamed again`() async throws {
        var gone: Instance? = try vault.open()
        for number in 0..<3 { try await gone?.start(.test(number)) }
        gone = nil
        var second: Instance? = try vault.open()
        _ = try await second?.journal.recover(rule)
        second = nil
        let here = try vault.open()
        let recovery = try await here.journal.recover(rule)
        #expect(recovery.crashedInstances == 1)
        #expect(recovery.returned == 0)
        #expect(recovery.suspects.map(\.record.crashes) == [1, 1, 1])
        #expect(try await here.journal.load(for: "sizing", limit: 5).isEmpty)
    }

    @Test func `a suspect that was run since is like any other`() async throws {
        var gone: Instance? = try vault.open()
        try await gone?.start(.test(1))
        gone = nil
        var second: Instance? = try vault.open()
        _ = try await second?.journal.recover(rule)
        let task = TaskRecord.test(1)
        _ = try await second?.apply(.start(attempt: 1), to: task)
        _ = try await second?.apply(.retry(.test(), nextAttemptAt: .testNow(5)), to: task)
        second = nil
        let here = try vault.open()
        #expect(try await here.journal.recover(rule).suspects.isEmpty)
    }

    @Test func `a task one of whose steps was running is not blamed, and one whose step only waited is`() async throws {
        var gone: Instance? = try vault.open()
        for number in [1, 2] { try await gone?.start(.test(number)) }
        try await gone?.start(.test(11, parent: .test(1)))
        try await gone?.insert(.test(12, parent: .test(2)))
        gone = nil
        let recovery = try await vault.open().journal.recover(rule)
        #expect(recovery.suspects.map(\.record.id) == [.test(11), .test(2)])
    }

    @Test func `what is due for a worker that is not there stays where it is and holds nobody up`() async throws {
        let here = try vault.open()
        var rule = rule
        rule.agents = ["sizing"]
        _ = try await here.journal.recover(rule)
        for number in 0..<5 {
            try await here.insert(.test(number, agent: "gone", state: .scheduled, due: .testNow(1)), .never)
        }
        try await here.insert(.test(9, state: .scheduled, due: .testNow(2)), .never)
        let due = try await here.journal.loadDue(by: .testNow(60), limit: 3)
        #expect(due.tasks.map(\.record.id) == [.test(9)])
        #expect(due.next == nil)
    }
}
