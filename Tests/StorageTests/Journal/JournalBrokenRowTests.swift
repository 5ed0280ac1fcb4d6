import AgentRuntime
import MessageBus
import Testing

@testable import Storage

struct JournalBrokenRowTests {
    private let vault: Vault

    init() throws {
        vault = try Vault()
    }

    /// What can be wrong with the row of task 1.
    static let damage = [
        "priority = 17", "priority = 'x'", "form = 99", "attempts = 'many'", "failures = x'7b'", "trace = x'00'",
        "created_at = x'0102'", "parent = x'01'", "max_attempts = 1.5",
    ]

    @Test(arguments: damage)
    func `a broken row is put aside with its bytes and holds nobody up`(damage: String) async throws {
        var before: Instance? = try vault.open()
        for number in 0..<3 { try await before?.insert(.test(number), .never) }
        let id = MessageID.test(1)
        try await before?.tamper("UPDATE tasks SET \(damage) WHERE hex(id) = '\(id.hexadecimal)'")
        before = nil
        let here = try vault.open()
        _ = try await here.journal.recover(RecoveryRule(at: .testNow))
        let loaded = try await here.journal.load(for: "sizing", limit: 5)
        #expect(loaded.map(\.record.id) == [.test(0), .test(2)])
        #expect(try await here.journal.task(id)?.state == .quarantined)
        #expect(try await here.journal.load(for: "sizing", limit: 5).isEmpty)
        #expect(here.journal.counts().unloaded.isEmpty)
        #expect(try await here.journal.request(of: id)?.json == StoredRequest.test(.test(1)).json)
        let page = try await here.journal.tasks(TaskFilter(), after: nil, limit: 10)
        #expect(page.items.map(\.id) == [.test(2), .test(1), .test(0)])
    }

    @Test(arguments: ["77", "-1", "'lost'"])
    func `a row in a state nobody knows is put aside at the start`(state: String) async throws {
        var before: Instance? = try vault.open()
        try await before?.insert(.test(1))
        try await before?.tamper("UPDATE tasks SET state = \(state)")
        before = nil
        let here = try vault.open()
        _ = try await here.journal.recover(RecoveryRule(at: .testNow))
        #expect(try await here.state(of: .test(1)) == .quarantined)
    }

    @Test(arguments: [
        "agent = 77", "agent = 'x'", "state = 1, due_at = 'soon'", "state = 2, agent = -1", "priority = 17",
    ])
    func `a row that nobody would find is put aside at the start, and the sums are right after it`(
        damage: String
    ) async throws {
        var before: Instance? = try vault.open()
        for number in 0..<3 { try await before?.insert(.test(number), .never) }
        try await before?.tamper("UPDATE tasks SET \(damage) WHERE hex(id) = '\(MessageID.test(1).hexadecimal)'")
        before = nil
        let here = try vault.open()
        _ = try await here.journal.recover(RecoveryRule(at: .testNow))
        #expect(try await here.state(of: .test(1)) == .quarantined)
        #expect(try await here.number("SELECT COUNT(*) FROM facts WHERE name = 'miscounted'") == 0)
        #expect(try await here.journal.load(for: "sizing", limit: 5).count == 2)
        #expect(try await here.file.read { db in try CheckRule.all.flatMap { try $0.findings(db) } } == [])
    }

    @Test(arguments: ["n = 0", "n = n + 5", "state = 3", "n = -4"])
    func `sums that contradict the rows keep nobody from being loaded`(damage: String) async throws {
        var before: Instance? = try vault.open()
        for number in 0..<3 { try await before?.insert(.test(number), .never) }
        try await before?.tamper("UPDATE task_counts SET \(damage)")
        before = nil
        let here = try vault.open()
        _ = try await here.journal.recover(RecoveryRule(at: .testNow))
        let loaded = try await here.journal.load(for: "sizing", limit: 5)
        #expect(loaded.map(\.record.id) == [.test(0), .test(1), .test(2)])
        #expect(here.journal.counts().unloaded.isEmpty)
    }

    @Test func `a row that turned out to be broken while it was loaded is counted right from the next start on`()
        async throws
    {
        var before: Instance? = try vault.open()
        for number in 0..<3 { try await before?.insert(.test(number), .never) }
        try await before?.tamper("UPDATE tasks SET form = 99 WHERE hex(id) = '\(MessageID.test(1).hexadecimal)'")
        #expect(try await before?.journal.load(for: "sizing", limit: 5).count == 2)
        before = nil
        let here = try vault.open()
        _ = try await here.journal.recover(RecoveryRule(at: .testNow))
        #expect(try await here.file.read { db in try CheckRule.all.flatMap { try $0.findings(db) } } == [])
        #expect(here.journal.counts().byState == [.queued: 2])
    }

    @Test func `a broken row that was being worked on is put aside at the start`() async throws {
        var before: Instance? = try vault.open()
        try await before?.start(.test(1))
        try await before?.start(.test(2))
        try await before?.tamper("UPDATE tasks SET failures = x'00' WHERE hex(id) = '\(MessageID.test(1).hexadecimal)'")
        before = nil
        let here = try vault.open()
        let recovery = try await here.journal.recover(RecoveryRule(at: .testNow))
        #expect(recovery.suspects.map(\.record.id) == [.test(2)])
        #expect(try await here.state(of: .test(1)) == .quarantined)
    }

    @Test func `a broken error history does not keep a task from ending`() async throws {
        let here = try vault.open()
        try await here.start(.test(1))
        try await here.tamper("UPDATE tasks SET failures = x'7b7b7b'")
        let step = TaskTransition(.die(.test("last"), .test(1, task: .test(1))), at: .testNow)
        let change = try await here.journal.apply(step, to: .test(1), wantsRecord: false)
        #expect(change?.letter == .written(DeadLetter.test(1).id))
        #expect(try await here.letters.letter(DeadLetter.test(1).id)?.failures.map(\.message) == ["last"])
    }

    @Test func `a broken letter is shown as well as it can be`() async throws {
        let here = try vault.open()
        try await here.letters.append(.test(1))
        try await here.letters.append(.test(2))
        try await here.tamper(
            "UPDATE dead_letters SET priority = 99, reason = -1, failures = x'00', trace = x'01', sender = '?'"
        )
        let page = try await here.letters.letters(DeadLetterFilter(), after: nil, limit: 10)
        #expect(page.items.count == 2)
        #expect(page.items.first?.request.json == Array("{}".utf8))
    }
}

extension MessageID {
    var hexadecimal: String { description.filter { $0 != "-" }.uppercased() }
}
