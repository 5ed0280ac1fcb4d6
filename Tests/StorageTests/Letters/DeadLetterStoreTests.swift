import AgentRuntime
import AgentTestKit
import MessageBus
import Testing

@testable import Storage

struct DeadLetterStoreTests {
    private let vault: Vault

    init() throws {
        vault = try Vault()
    }

    @Test func `a group counts letters and customers, and follows them down to nothing`() async throws {
        let here = try vault.open()
        let customers = ["Ø Works", "Acme", "Acme", nil]
        for (number, customer) in customers.enumerated() {
            let failure = AttemptFailure.test("vessel \(number) is out of reach")
            try await here.letters.append(
                .test(number, failure: failure, customer: customer, at: .testNow(Int64(number)))
            )
        }
        try await here.letters.append(.test(9, failure: .test("broken", type: "Defect")))
        let groups = try await here.letters.groups(DeadLetterFilter(), limit: 10)
        #expect(groups.map(\.waiting) == [4, 1])
        let group = try #require(groups.first)
        #expect(group.customers == ["Acme", "Ø Works"])
        #expect(group.customerCount == 2)
        #expect(group.total == 4)
        #expect(group.firstSeen == .testNow(0))
        #expect(group.lastSeen == .testNow(3))
        #expect(group.pattern == "vessel # is out of reach")

        let archived = try await here.letters.apply(.archive, to: DeadLetter.test(1).id, audit: nil)
        #expect(archived?.status == .archived)
        #expect(try await here.letters.groups(DeadLetterFilter(), limit: 1).first?.waiting == 3)
        #expect(here.letters.backlog()["sizing"]?.count == 4)

        var all = DeadLetterFilter()
        all.statuses = []
        #expect(try await here.letters.purge(all, audit: nil) == 5)
        #expect(here.letters.backlog().isEmpty)
        #expect(try await here.letters.groups(all, limit: 5).isEmpty)
        #expect(try await here.number("SELECT SUM(waiting) + SUM(customers) FROM dead_letter_groups") == 0)
        #expect(try await here.number("SELECT COUNT(*) FROM dead_letter_customers") == 0)
    }

    @Test func `groups show only causes of letters that pass`() async throws {
        let here = try vault.open()
        try await here.letters.append(.test(1, failure: .test(type: "A"), at: .testNow(1)))
        try await here.letters.append(.test(2, agent: "crm", failure: .test(type: "B"), at: .testNow(2)))
        func causes(_ change: (inout DeadLetterFilter) -> Void) async throws -> [String] {
            var filter = DeadLetterFilter()
            change(&filter)
            return try await here.letters.groups(filter, limit: 5).map(\.errorType)
        }
        #expect(try await causes { _ in } == ["B", "A"])
        #expect(try await causes { $0.agent = "crm" } == ["B"])
        #expect(try await causes { $0.agent = "nobody" } == [])
        #expect(try await causes { $0.errorType = "A" } == ["A"])
        #expect(try await causes { $0.since = .testNow(2) } == ["B"])
        #expect(try await causes { $0.before = .testNow(2) } == ["A"])
        #expect(try await causes { $0.statuses = [.archived] } == [])
    }

    @Test func `the backlog's oldest letter is the oldest that waits`() async throws {
        let here = try vault.open()
        for number in 1...3 { try await here.letters.append(.test(number, at: .testNow(Int64(number)))) }
        #expect(here.letters.backlog()["sizing"]?.oldest == .testNow(1))
        _ = try await here.letters.apply(.archive, to: DeadLetter.test(1).id, audit: nil)
        #expect(here.letters.backlog()["sizing"]?.oldest == .testNow(2))
        _ = try await here.letters.apply(.restore, to: DeadLetter.test(1).id, audit: nil)
        #expect(here.letters.backlog()["sizing"] == DeadLetterBacklog(count: 3, oldest: .testNow(1)))
    }

    @Test func `the backlog survives a restart`() async throws {
        var before: Instance? = try vault.open()
        try await before?.letters.append(.test(1))
        before = nil
        let here = try vault.open()
        #expect(here.letters.backlog() == ["sizing": DeadLetterBacklog(count: 1, oldest: .testNow)])
    }

    @Test func `of two operators who replay a letter one wins, and one is written down`() async throws {
        let here = try vault.open()
        let letter = DeadLetter.test(1)
        try await here.letters.append(letter)
        async let one = here.letters.apply(.beginReplay(task: .test(1)), to: letter.id, audit: .test(1, .replayLetter))
        async let other = here.letters.apply(
            .beginReplay(task: .test(2)),
            to: letter.id,
            audit: .test(2, .replayLetter)
        )
        let results = try await [one, other]
        #expect(results.compactMap(\.self).count == 1)
        #expect(try await here.storage.audit.entries(after: nil, limit: 5).items.count == 1)
    }

    @Test func `remarks stay in order and have a limit`() async throws {
        let here = try vault.open()
        let letter = DeadLetter.test(1)
        try await here.letters.append(letter)
        for number in 0..<101 {
            let remark = Annotation(author: "ada", at: .testNow(Int64(number)), text: "remark \(number)")
            let after = try await here.letters.apply(.annotate(remark), to: letter.id, audit: nil)
            #expect((after == nil) == (number == 100))
        }
        let kept = try await here.letters.letter(letter.id)
        #expect(kept?.annotations.map(\.text) == (0..<100).map { "remark \($0)" })
    }

    @Test func `a purge of many goes by parts and is written down once`() async throws {
        let here = try vault.open()
        try await withThrowingTaskGroup { group in
            for number in 0..<1203 { group.addTask { try await here.letters.append(.test(number)) } }
            try await group.waitForAll()
        }
        #expect(try await here.letters.purge(DeadLetterFilter(), audit: .test(1, .purgeLetters)) == 1203)
        #expect(try await here.letters.purge(DeadLetterFilter(), audit: .test(2, .purgeLetters)) == 0)
        #expect(try await here.storage.audit.entries(after: nil, limit: 5).items.map(\.id) == [AuditEntry.test(1).id])
    }

    @Test func `lists with any filter are what a plain filter says, page by page`() async throws {
        var random = SeededGenerator(seed: 11)
        let here = try vault.open()
        var letters: [DeadLetter] = []
        for number in 0..<120 {
            let agent: WorkerName = Bool.random(using: &random) ? "sizing" : "crm"
            let failure = AttemptFailure.test(type: Bool.random(using: &random) ? "A" : "B")
            let time = Timestamp.testNow(Int64.random(in: 0..<20, using: &random))
            let letter = DeadLetter.test(number, agent: agent, failure: failure, at: time)
            try await here.letters.append(letter)
            letters.append(letter)
            guard Int.random(in: 0..<3, using: &random) == 0 else { continue }
            letters[number] = try #require(try await here.letters.apply(.archive, to: letter.id, audit: nil))
        }
        letters.sort { ($0.failedAt, $0.id) > ($1.failedAt, $1.id) }
        for round in 0..<64 {
            var filter = DeadLetterFilter()
            filter.statuses = [[], [.failed], [.archived], [.failed, .archived, .replayed]][round % 4]
            if round & 4 != 0 { filter.agent = "crm" }
            if round & 8 != 0 { filter.errorType = "A" }
            if round & 16 != 0 { filter.since = .testNow(5) }
            if round & 32 != 0 { filter.before = .testNow(15) }
            let expected = letters.filter(filter.matches).map(\.id)
            #expect(try await here.pages(filter, limit: 7) == expected)
            #expect(try await here.letters.oldest(filter, after: nil, limit: 9) == Array(expected.reversed().prefix(9)))
        }
    }
}

extension Instance {
    fileprivate func pages(_ filter: DeadLetterFilter, limit: Int) async throws -> [MessageID] {
        var ids: [MessageID] = []
        var cursor: MessageID?
        repeat {
            let page = try await letters.letters(filter, after: cursor, limit: limit)
            ids += page.items.map(\.id)
            cursor = page.next
        } while cursor != nil
        return ids
    }
}
