import AgentRuntime
import MessageBus
import Resilience
import Telemetry
import Testing

struct DeadLetterStoreTests {
    private let ids = MessageIDSource(seed: 3)

    private func letter(
        _ message: String = "broken 1",
        agent: WorkerName = "crm_agent",
        customer: String? = nil,
        at seconds: Int64 = 0,
        bytes: Int = 2
    ) -> DeadLetter {
        let at = Timestamp(milliseconds: 1_700_000_000_000 + seconds * 1000)
        return DeadLetter(
            id: ids.next(),
            messageID: ids.next(),
            agent: agent,
            sender: nil,
            correlation: ids.next(),
            request: StoredRequest(kind: "Errand", version: 1, json: Array(repeating: 0x20, count: bytes)),
            customer: customer,
            priority: .normal,
            reason: .permanentError,
            failures: [
                AttemptFailure(attempt: 1, at: at, type: "Broken", message: message, failureClass: .permanent)
            ],
            trace: nil,
            failedAt: at
        )
    }

    private func put(_ letters: [DeadLetter], in store: InMemoryDeadLetterStore) async throws {
        for letter in letters { try await store.append(letter) }
    }

    @Test func `letters of one cause form a group with when, how often and whom`() async throws {
        let store = InMemoryDeadLetterStore()
        let letters = [
            letter("no pump 17", customer: "Bravo", at: 5), letter("no pump 18", customer: "Alfa", at: 3),
            letter("no pump 19", at: 9), letter("no tank", customer: "Alfa", at: 1),
        ]
        try await put(letters, in: store)
        let groups = try await store.groups(DeadLetterFilter(), limit: 10)
        #expect(groups.map(\.pattern) == ["no pump #", "no tank"])
        let pumps = try #require(groups.first)
        #expect(pumps.firstSeen == letters[1].failedAt)
        #expect(pumps.lastSeen == letters[2].failedAt)
        #expect(pumps.total == 3)
        #expect(pumps.waiting == 3)
        #expect(pumps.customers == ["Alfa", "Bravo"])
        #expect(pumps.customerCount == 2)
        var filter = DeadLetterFilter()
        filter.fingerprint = pumps.fingerprint
        #expect(
            try await store.letters(filter, after: nil, limit: 10).items.map(\.id)
                == letters[0...2].map(\.id).reversed()
        )
    }

    @Test func `a group counts its whole history while the filter chooses by what waits`() async throws {
        let store = InMemoryDeadLetterStore()
        let letters = [letter("x 1", customer: "Alfa"), letter("x 2", customer: "Bravo")]
        try await put(letters, in: store)
        _ = try await store.apply(.archive, to: letters[0].id, audit: nil)
        let group = try #require(try await store.groups(DeadLetterFilter(), limit: 10).first)
        #expect(group.total == 2)
        #expect(group.waiting == 1)
        #expect(group.customers == ["Alfa", "Bravo"])
        _ = try await store.apply(.archive, to: letters[1].id, audit: nil)
        #expect(try await store.groups(DeadLetterFilter(), limit: 10).isEmpty)
    }

    @Test func `a filter's parts are all asked for`() async throws {
        let store = InMemoryDeadLetterStore()
        let letters = [letter(agent: "sizing_agent", at: 1), letter(at: 2), letter("other", at: 3)]
        try await put(letters, in: store)
        func found(_ change: (inout DeadLetterFilter) -> Void) async throws -> [Int] {
            var filter = DeadLetterFilter()
            change(&filter)
            let ids = try await store.oldest(filter, after: nil, limit: 10)
            return ids.compactMap { id in letters.firstIndex { $0.id == id } }
        }
        #expect(try await found { _ in } == [0, 1, 2])
        #expect(try await found { $0.agent = "sizing_agent" } == [0])
        #expect(try await found { $0.errorType = "Broken" } == [0, 1, 2])
        #expect(try await found { $0.errorType = "Other" } == [])
        #expect(try await found { $0.ids = [letters[2].id] } == [2])
        #expect(try await found { $0.since = letters[1].failedAt } == [1, 2])
        #expect(try await found { $0.before = letters[1].failedAt } == [0])
        #expect(try await found { $0.fingerprint = letters[1].fingerprint.description } == [1])
        #expect(try await found { $0.statuses = [.archived] } == [])
    }

    @Test func `the oldest come in order, page by page, whatever order they were written in`() async throws {
        let store = InMemoryDeadLetterStore()
        let letters = (0..<7).map { letter("\($0)") }
        try await put([3, 0, 6, 1, 5, 2, 4].map { letters[$0] }, in: store)
        let first = try await store.oldest(DeadLetterFilter(), after: nil, limit: 4)
        let rest = try await store.oldest(DeadLetterFilter(), after: first.last, limit: 4)
        #expect(first + rest == letters.map(\.id))
        #expect(
            try await store.letters(DeadLetterFilter(), after: nil, limit: 9).items.map(\.id)
                == letters.reversed().map(\.id)
        )
    }

    @Test func `a full store lets settled letters go first and says how many`() async throws {
        let store = InMemoryDeadLetterStore(limit: 10)
        let letters = (0..<12).map { letter("\($0)") }
        try await put(Array(letters[0..<10]), in: store)
        for index in [4, 7] { _ = try await store.apply(.archive, to: letters[index].id, audit: nil) }
        try await put(Array(letters[10...]), in: store)
        #expect(store.dropped == 2)
        #expect(try await store.letter(letters[4].id) == nil)
        #expect(try await store.letter(letters[7].id) == nil)
        #expect(store.backlog()["crm_agent"]?.count == 10)
    }

    @Test func `large requests count by their bytes, and the newest letter stays`() async throws {
        let store = InMemoryDeadLetterStore(bytesLimit: 1000)
        let letters = (0..<4).map { _ in letter(bytes: 900) }
        try await put(letters, in: store)
        #expect(try await store.letters(DeadLetterFilter(), after: nil, limit: 9).items.map(\.id) == [letters[3].id])
        #expect(store.dropped == 3)
    }

    @Test func `the backlog falls to nothing with the last letter (D1)`() async throws {
        let store = InMemoryDeadLetterStore()
        let letter = letter(at: 4)
        try await put([letter], in: store)
        #expect(store.backlog()["crm_agent"] == DeadLetterBacklog(count: 1, oldest: letter.failedAt))
        _ = try await store.apply(.archive, to: letter.id, audit: nil)
        #expect(store.backlog()["crm_agent"] == nil)
    }

    @Test func `writing the same letter twice keeps one`() async throws {
        let store = InMemoryDeadLetterStore()
        let letter = letter()
        try await put([letter, letter], in: store)
        #expect(try await store.groups(DeadLetterFilter(), limit: 1).first?.total == 1)
    }

    @Test(arguments: DeadLetterStatus.allCases)
    func `a change that a status forbids changes nothing`(status: DeadLetterStatus) {
        var progress = DeadLetter.Progress()
        progress.status = status
        let letter = stored(progress)
        let task = ids.next()
        func isAllowed(_ change: DeadLetterChange) -> Bool { letter.applying(change) != nil }
        #expect(isAllowed(.beginReplay(task: task)) == [.failed, .archived].contains(status))
        #expect(isAllowed(.replayed(at: letter.failedAt)) == (status == .replaying))
        #expect(isAllowed(.replayFailed(error: "x")) == (status == .replaying))
        #expect(isAllowed(.archive) == (status == .failed))
        #expect(isAllowed(.restore) == (status == .archived))
        #expect(isAllowed(.annotate(Annotation(author: "a", at: letter.failedAt, text: "t"))))
    }

    private func stored(_ progress: DeadLetter.Progress) -> DeadLetter {
        DeadLetter(
            id: ids.next(),
            messageID: ids.next(),
            agent: "crm_agent",
            sender: nil,
            correlation: ids.next(),
            request: StoredRequest(kind: "Errand", version: 1, json: []),
            customer: nil,
            priority: .normal,
            reason: .expired,
            failures: [],
            trace: nil,
            failedAt: Timestamp(milliseconds: 0),
            progress: progress
        )
    }

    @Test func `a filter says what it chooses`() {
        var filter = DeadLetterFilter()
        #expect(filter.description == "status failed")
        filter.agent = "crm_agent"
        filter.statuses = [.failed, .archived]
        filter.since = Timestamp(milliseconds: 1_767_323_045_000)
        #expect(filter.description == "status archived or failed, agent crm_agent, since 2026-01-02T03:04:05Z")
        filter = DeadLetterFilter()
        filter.statuses = []
        #expect(filter.description == "all")
    }
}
