import AgentRuntime
import MessageBus
import Testing

@testable import Storage

/// What the platform has written never contradicts itself.
struct CheckOfWorkTests {
    private let vault: Vault

    init() throws {
        vault = try Vault()
    }

    /// Tasks in every state, letters of three customers, one of them purged, tasks and keys pruned.
    private func work(_ here: Instance) async throws {
        for number in 0..<12 { try await here.start(.test(number, key: number < 6 ? "key \(number)" : nil)) }
        for number in 0..<4 {
            let letter = DeadLetter.test(number, task: .test(number), customer: "customer \(number % 3)")
            _ = try await here.apply(.die(.test(), letter), to: .test(number))
        }
        _ = try await here.apply(.complete(.test), to: .test(4))
        _ = try await here.apply(.complete(.test), to: .test(6))
        _ = try await here.apply(.cancel, to: .test(5))
        _ = try await here.apply(.quarantine(.test()), to: .test(7))
        _ = try await here.apply(.retry(.test(), nextAttemptAt: .testNow(5)), to: .test(8))
        _ = try await here.letters.apply(.archive, to: .test(1_000_001), audit: nil)
        var filter = DeadLetterFilter()
        filter.statuses = [.archived]
        _ = try await here.letters.purge(filter, audit: nil)
    }

    @Test func `after work of every kind there is nothing to find`() async throws {
        let here = try vault.open()
        try await work(here)
        #expect(try vault.scratch.data.check().findings == [])
        #expect(try await here.journal.prune(RetentionRule(), at: .testNow(8 * 86_400)) > 0)
        #expect(try vault.scratch.data.check().findings == [])
    }

    @Test func `after a crash and the recovery there is nothing to find`() async throws {
        let gone = try vault.open()
        try await work(gone)
        gone.file.crash()
        let here = try vault.open()
        #expect(here.file.previousEnd.isUnclean)
        _ = try await here.journal.recover(RecoveryRule(at: .testNow))
        #expect(try vault.scratch.data.check().findings == [])
    }

    @Test func `a backup taken between the commits of others has nothing to find`() async throws {
        let here = try vault.open()
        let target = DataDirectory(vault.scratch.root + "/copy")
        try target.prepare()
        try await withThrowingTaskGroup { group in
            group.addTask { try await work(here) }
            group.addTask { _ = try await here.file.backup(to: target.databasePath) }
            try await group.waitForAll()
        }
        #expect(try target.check().findings == [])
    }

    @Test func `the job for tasks prunes what the rule keeps no longer`() async throws {
        let here = try vault.open()
        try await work(here)
        let early = PruneJob.tasks(of: here.journal, keeping: RetentionRule(), wall: TimestampSource { .testNow })
        #expect(try await early.prune(500) == 0)
        let late = PruneJob.tasks(
            of: here.journal,
            keeping: RetentionRule(),
            wall: TimestampSource { .testNow(8 * 86_400) }
        )
        // Two completed tasks, a cancelled one, and six keys.
        #expect(try await late.prune(500) == 9)
    }
}
