import AgentRuntime
import AgentTestKit
import GRDB
import MessageBus
import Testing

@testable import Storage

struct JournalListTests {
    private let vault: Vault

    init() throws {
        vault = try Vault()
    }

    /// Some hundred tasks in every state, of three agents and three conversations, their ids not in the order of arrival.
    private func fill(_ here: Instance) async throws -> [TaskRecord] {
        var random = SeededGenerator(seed: 5)
        let agents: [WorkerName] = ["sizing", "crm", "planner"]
        var tasks: [TaskRecord] = []
        for number in (0..<300).shuffled(using: &random) {
            let late = number.isMultiple(of: 11) ? Timestamp.testNow(40) : nil
            let task = TaskRecord.test(
                number * 100,
                agent: agents.randomElement(using: &random) ?? "sizing",
                priority: Priority.allCases.randomElement(using: &random) ?? .normal,
                session: [nil, "one", "two"].randomElement(using: &random) ?? nil,
                createdAt: late
            )
            try await here.insert(task)
            for step in steps(Int.random(in: 0..<9, using: &random), task) { _ = try await here.apply(step, to: task) }
            tasks.append(try #require(try await here.journal.task(task.id)))
        }
        return tasks.sorted { $0.id > $1.id }
    }

    private func steps(_ choice: Int, _ task: TaskRecord) -> [TaskTransition.Step] {
        switch choice {
        case 0: []
        case 1: [.start(attempt: 1)]
        case 2: [.start(attempt: 1), .retry(.test(), nextAttemptAt: .testNow(5))]
        case 3: [.postpone(until: .testNow(5))]
        case 4: [.cancel]
        case 5: [.expire(.test(), .test(Int(task.id.low >> 20), task: task))]
        case 6: [.start(attempt: 1), .die(.test(), .test(Int(task.id.low >> 20), task: task))]
        case 7: [.quarantine(.test())]
        default: [.start(attempt: 1), .complete(.test)]
        }
    }

    private func filters() -> [TaskFilter] {
        var random = SeededGenerator(seed: 6)
        return (0..<160).map { round in
            var filter = TaskFilter()
            if round & 1 != 0 { filter.agent = ["sizing", "crm", "nobody"].randomElement(using: &random) }
            if round & 2 != 0 { filter.sessionID = ["one", "two", "three"].randomElement(using: &random) }
            if round & 4 != 0 { filter.since = .testNow(Int64.random(in: 0..<50, using: &random)) }
            if round & 8 != 0 {
                let count = Int.random(in: 1...4, using: &random)
                filter.states = Set(TaskState.allCases.shuffled(using: &random).prefix(count))
            }
            return filter
        }
    }

    @Test func `lists with any filter are what a plain filter says, page by page`() async throws {
        let here = try vault.open()
        let tasks = try await fill(here)
        for filter in filters() {
            var shown: [TaskID] = []
            var cursor: TaskID?
            repeat {
                let page = try await here.journal.tasks(filter, after: cursor, limit: 13)
                #expect(page.items.allSatisfy(filter.matches))
                shown += page.items.map(\.id)
                cursor = page.next
            } while cursor != nil
            #expect(shown == tasks.filter(filter.matches).map(\.id), "\(filter)")
        }
    }

    @Test(arguments: [0, -5])
    func `an empty page is empty`(limit: Int) async throws {
        let here = try vault.open()
        try await here.insert(.test(1))
        #expect(try await here.journal.tasks(TaskFilter(), after: nil, limit: limit).items.isEmpty)
    }

    @Test func `a step that was accepted long after its plan is found by its own time`() async throws {
        let here = try vault.open()
        try await here.insert(.test(1))
        try await here.insert(.test(2, createdAt: .testNow(7200)))
        var filter = TaskFilter()
        filter.since = .testNow(7000)
        #expect(try await here.journal.tasks(filter, after: nil, limit: 5).items.map(\.id) == [.test(2)])
    }

    @Test func `no list sorts or scans`() async throws {
        let here = try vault.open()
        _ = try await fill(here)
        for filter in filters() {
            for range in TaskRange.covering(filter, here.journal.queue.ledger.names) {
                let plan = try await here.plan(of: range.sql)
                #expect(!plan.contains("TEMP B-TREE"), "\(range.sql): \(plan)")
                #expect(plan.contains("USING"), "\(range.sql): \(plan)")
            }
        }
    }
}

extension Instance {
    fileprivate func plan(of sql: String) async throws -> String {
        try await file.read { db in
            let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
            // An unbound parameter is NULL, which is as good as any value for a plan.
            statement.setUncheckedArguments([])
            var lines: [String] = []
            let rows = try Row.fetchCursor(statement)
            while let row = try rows.next() { lines.append(row["detail"]) }
            return lines.joined(separator: "; ")
        }
    }
}
