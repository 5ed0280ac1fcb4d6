import AgentRuntime
import AgentTestKit
import GRDB
import MessageBus
import Testing

@testable import Storage

struct JournalCountTests {
    private let vault: Vault

    init() throws {
        vault = try Vault()
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `after any sequence of steps the counters are what counting the rows says`(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        for part in 0..<3 {
            let here = try vault.open()
            _ = try await here.journal.recover(RecoveryRule(crashLimit: 2, at: .testNow))
            for number in part * 500..<part * 500 + 500 { try await step(here, number, &random) }
            try await compare(here)
            if part == 0 { try await here.file.close() }
        }
    }

    private func step(_ here: Instance, _ number: Int, _ random: inout SeededGenerator) async throws {
        let agents: [WorkerName] = ["sizing", "crm"]
        let task = TaskRecord.test(
            number,
            agent: agents.randomElement(using: &random) ?? "crm",
            priority: Priority.allCases.randomElement(using: &random) ?? .low,
            parent: Bool.random(using: &random) ? .test(number / 2) : nil
        )
        let loading: [Loading] = [.never, .inOrder, .always]
        try await here.insert(task, loading.randomElement(using: &random) ?? .never)
        let victim = TaskRecord.test(Int.random(in: max(0, number - 40)...number, using: &random))
        let attempt = (try await here.journal.task(victim.id)?.attempts ?? 0) + 1
        let choices: [TaskTransition.Step] = [
            .start(attempt: attempt), .start(attempt: attempt), .start(attempt: attempt), .complete(.test), .cancel,
            .retry(.test(), nextAttemptAt: .testNow(Int64.random(in: 0..<120, using: &random))), .handBack,
            .postpone(until: .testNow(Int64.random(in: 0..<120, using: &random))), .quarantine(.test()),
            .die(.test(), .test(number, task: victim)), .expire(.test(), .test(number, task: victim)),
        ]
        _ = try await here.apply(choices.randomElement(using: &random) ?? .cancel, to: victim)
        switch Int.random(in: 0..<12, using: &random) {
        case 0: _ = try await here.journal.load(for: "sizing", limit: 3)
        case 1: _ = try await here.journal.loadDue(by: .testNow(60), limit: 3)
        case 2: try await here.journal.unload(victim.id)
        case 3: _ = try await here.journal.load(victim.id)
        case 4: _ = try await here.journal.release(RequestForm(agent: "crm", kind: "size", version: 1))
        case 5:
            var rule = RetentionRule()
            rule.completed = .seconds(1)
            _ = try await here.journal.prune(rule, at: .testNow(Int64(number / 1000)), limit: 5)
        default: break
        }
    }

    private func compare(_ here: Instance) async throws {
        let counted = try await here.file.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT f.agent AS agent, t.state AS state, COUNT(*) AS n
                    FROM (SELECT form, state FROM tasks UNION ALL SELECT form, state FROM history) t
                    JOIN forms f ON f.number = t.form GROUP BY 1, 2
                    """
            ).map { (agent: $0["agent"] as Int, state: $0["state"] as Int64, count: $0["n"] as Int) }
        }
        var expected: [WorkerName: [TaskState: Int]] = [:]
        for row in counted {
            let agent = try #require(here.journal.queue.ledger.names.agent(row.agent))
            expected[agent, default: [:]][try #require(TaskState(code: row.state))] = row.count
        }
        let counts = here.journal.counts()
        #expect(counts.byAgent == expected)
        let instance = here.file.instance
        let unloaded = try await here.number("SELECT COUNT(*) FROM tasks WHERE state = 0 AND owner IS NOT \(instance)")
        #expect(counts.unloaded.values.reduce(0, +) == unloaded)
        #expect(counts.unfinished.values.reduce(0, +) == (try await here.number("SELECT COUNT(*) FROM tasks")))
        let stored = try await here.number("SELECT SUM(n) FROM task_counts")
        #expect(stored == counts.byState.values.reduce(0, +))
        let letters = try await here.number("SELECT COUNT(*) FROM dead_letters WHERE status = 0")
        #expect(here.letters.backlog().values.reduce(0) { $0 + $1.count } == letters)
    }

    @Test func `counters come back with the next instance`() async throws {
        var before: Instance? = try vault.open()
        try await before?.start(.test(1))
        try await before?.insert(.test(2, agent: "crm"), .never)
        let counts = before?.journal.counts()
        before = nil
        let here = try vault.open()
        #expect(here.journal.counts().byAgent == counts?.byAgent)
        #expect(here.journal.counts().unfinished == counts?.unfinished)
    }
}
