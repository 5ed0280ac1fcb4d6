import AgentRuntime
import MessageBus
import Testing

@testable import Storage

struct JournalPruneTests {
    private let vault: Vault
    private let nextWeek = Timestamp.testNow(8 * 86_400)

    init() throws {
        vault = try Vault()
    }

    @Test func `each final state has its own time, and dead and unreadable tasks stay`() async throws {
        let here = try vault.open()
        for number in 0..<5 { try await here.insert(.test(number)) }
        _ = try await here.apply(.cancel, to: .test(0))
        _ = try await here.apply(.expire(.test(), .test(1, task: .test(1))), to: .test(1))
        _ = try await here.apply(.quarantine(.test()), to: .test(2))
        _ = try await here.apply(.die(.test(), .test(3, task: .test(3))), to: .test(3))
        #expect(try await here.journal.prune(RetentionRule(), at: .testNow(86_400)) == 0)
        var rule = RetentionRule()
        rule.expired = nil
        #expect(try await here.journal.prune(rule, at: nextWeek) == 1)
        #expect(try await here.journal.prune(RetentionRule(), at: nextWeek) == 1)
        #expect(here.journal.counts().byState == [.queued: 1, .quarantined: 1, .dead: 1])
    }

    @Test func `a batch deletes no more than it may, and the next ones the rest`() async throws {
        let here = try vault.open()
        for number in 0..<7 {
            try await here.start(.test(number))
            _ = try await here.apply(.complete(.test), to: .test(number))
        }
        var batches: [Int] = []
        repeat {
            batches.append(try await here.journal.prune(RetentionRule(), at: nextWeek, limit: 3))
        } while batches.last != 0
        #expect(batches == [3, 3, 1, 0])
        #expect(try await here.number("SELECT COUNT(*) FROM history") == 0)
    }

    @Test func `keys that stand no longer go too`() async throws {
        let here = try vault.open()
        try await here.insert(.test(1, key: "k"))
        #expect(try await here.journal.prune(RetentionRule(), at: .testNow(86_399)) == 0)
        #expect(try await here.journal.prune(RetentionRule(), at: .testNow(86_401)) == 1)
        #expect(try await here.number("SELECT COUNT(*) FROM idempotency_keys") == 0)
    }
}
