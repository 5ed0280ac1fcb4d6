import AgentRuntime
import MessageBus
import Testing

@testable import Storage

struct JournalLoadTests {
    private let vault: Vault

    init() throws {
        vault = try Vault()
    }

    @Test func `pages come most urgent first and in order of arrival within a priority`() async throws {
        let here = try vault.open()
        let priorities: [Priority] = [.low, .normal, .critical, .high]
        for number in 0..<40 { try await here.insert(.test(number, priority: priorities[number % 4]), .never) }
        try await here.insert(.test(100, agent: "crm", priority: .critical), .never)
        var order: [Int] = []
        while true {
            let page = try await here.journal.load(for: "sizing", limit: 7)
            guard !page.isEmpty else { break }
            order += page.compactMap { task in (0..<40).first { MessageID.test($0) == task.record.id } }
        }
        let expected = [2, 3, 1, 0].flatMap { first in stride(from: first, to: 40, by: 4) }
        #expect(order == expected)
        #expect(here.journal.counts().unloaded == ["crm": 1])
    }

    @Test func `what is loaded is not loaded again, what was let go is`() async throws {
        let here = try vault.open()
        for number in 0..<6 { try await here.insert(.test(number), number < 3 ? .always : .never) }
        #expect(try await here.journal.load(for: "sizing", limit: 2).map(\.record.id) == [.test(3), .test(4)])
        try await here.journal.unload(.test(1))
        #expect(try await here.journal.load(for: "sizing", limit: 9).map(\.record.id) == [.test(1), .test(5)])
        #expect(try await here.journal.load(for: "sizing", limit: 9).isEmpty)
    }

    @Test func `one task is loaded out of turn, once`() async throws {
        let here = try vault.open()
        for number in 0..<3 { try await here.insert(.test(number), .never) }
        #expect(try await here.journal.load(.test(2))?.record.id == .test(2))
        #expect(try await here.journal.load(.test(2)) == nil)
        #expect(try await here.journal.load(.test(9)) == nil)
        #expect(try await here.journal.load(for: "sizing", limit: 9).map(\.record.id) == [.test(0), .test(1)])
    }

    @Test func `what another instance had loaded is loaded again, without any preparation`() async throws {
        var gone: Instance? = try vault.open()
        for number in 0..<5 { try await gone?.insert(.test(number), number < 3 ? .always : .never) }
        gone = nil
        let here = try vault.open()
        #expect(here.journal.counts().unloaded == ["sizing": 5])
        let loaded = try await here.journal.load(for: "sizing", limit: 10)
        #expect(loaded.map(\.record.id) == (0..<5).map { MessageID.test($0) })
    }

    @Test func `tasks fall due in the order of their times`() async throws {
        let here = try vault.open()
        for number in 0..<6 {
            let due = Timestamp.testNow(Int64(1000 - number * 100))
            try await here.insert(.test(number, state: .scheduled, due: due), .never)
        }
        let first = try await here.journal.loadDue(by: .testNow(800), limit: 2)
        #expect(first.tasks.map(\.record.id) == [.test(5), .test(4)])
        #expect(first.next == .testNow(700))
        let rest = try await here.journal.loadDue(by: .testNow(800), limit: 10)
        #expect(rest.tasks.map(\.record.id) == [.test(3), .test(2)])
        #expect(rest.next == .testNow(900))
        #expect(rest.tasks.allSatisfy { $0.record.state == .scheduled })
    }

    @Test func `a retry that was let go comes back when it is due`() async throws {
        let here = try vault.open()
        let task = TaskRecord.test(1)
        try await here.start(task)
        _ = try await here.apply(.retry(.test(), nextAttemptAt: .testNow(120)), to: task)
        #expect(try await here.journal.loadDue(by: .testNow(60), limit: 5).next == .testNow(120))
        let due = try await here.journal.loadDue(by: .testNow(120), limit: 5)
        #expect(due.tasks.map(\.record.id) == [task.id])
        #expect(due.next == nil)
        #expect(try await here.apply(.start(attempt: 2), to: task)?.state == .running)
    }

    @Test func `waiting tasks with a time of their own are not counted as unloaded`() async throws {
        let here = try vault.open()
        try await here.insert(.test(1, state: .scheduled, due: .testNow(500)), .never)
        #expect(here.journal.counts().unloaded.isEmpty)
        #expect(try await here.journal.load(for: "sizing", limit: 5).isEmpty)
    }

    @Test func `steps that have not ended are known`() async throws {
        let here = try vault.open()
        try await here.start(.test(1))
        for number in 2...4 { try await here.insert(.test(number, parent: .test(1))) }
        _ = try await here.apply(.cancel, to: .test(3))
        #expect(try await here.journal.steps(of: .test(1)) == [.test(2), .test(4)])
    }
}
