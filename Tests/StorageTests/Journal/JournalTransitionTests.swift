import AgentRuntime
import MessageBus
import Testing

@testable import Storage

struct JournalTransitionTests {
    /// Where a task is before a step.
    enum Place: CaseIterable, Sendable {
        case queued, scheduled, running, retrying, finished, unloaded, unknown
    }

    private let vault: Vault
    private let task = TaskRecord.test(1)

    init() throws {
        vault = try Vault()
    }

    private func put(at place: Place, _ here: Instance) async throws {
        switch place {
        case .unknown: break
        case .unloaded: try await here.insert(task, .never)
        case .queued: try await here.insert(task)
        case .scheduled:
            try await here.insert(task)
            _ = try await here.apply(.postpone(until: .testNow(5)), to: task)
        case .running: try await here.start(task)
        case .retrying:
            try await here.start(task)
            _ = try await here.apply(.retry(.test(), nextAttemptAt: .testNow(5)), to: task)
        case .finished:
            try await here.start(task)
            _ = try await here.apply(.complete(.test), to: task)
        }
    }

    private func attempts(at place: Place) -> Int {
        switch place {
        case .retrying, .finished: 1
        case .queued, .scheduled, .running, .unloaded, .unknown: 0
        }
    }

    @Test(arguments: Place.allCases)
    func `an attempt begins from where a task waits in memory, and only once`(place: Place) async throws {
        let here = try vault.open()
        try await put(at: place, here)
        let attempt = attempts(at: place) + 1
        let change = try await here.apply(.start(attempt: attempt), to: task)
        let allowed: Set<Place> = [.queued, .scheduled, .retrying]
        #expect((change?.state == .running) == allowed.contains(place))
        #expect(try await here.apply(.start(attempt: attempt), to: task) == nil)
    }

    @Test(arguments: Place.allCases)
    func `only what runs completes`(place: Place) async throws {
        let here = try vault.open()
        try await put(at: place, here)
        let change = try await here.apply(.complete(.test), to: task)
        #expect((change?.state == .completed) == (place == .running))
        #expect(try await here.apply(.complete(.test), to: task) == nil)
        if place == .running { #expect(try await here.journal.task(task.id)?.result == .test) }
    }

    @Test(arguments: Place.allCases)
    func `cancelling reaches what has not ended, loaded or not`(place: Place) async throws {
        let here = try vault.open()
        try await put(at: place, here)
        let change = try await here.apply(.cancel, to: task)
        let allowed: Set<Place> = [.queued, .scheduled, .running, .retrying, .unloaded]
        #expect((change?.state == .cancelled) == allowed.contains(place))
        #expect(try await here.apply(.complete(.test), to: task) == nil)
    }

    @Test(arguments: Place.allCases)
    func `only a running task is put off after a failure`(place: Place) async throws {
        let here = try vault.open()
        try await put(at: place, here)
        let change = try await here.apply(.retry(.test(), nextAttemptAt: .testNow(9)), to: task)
        #expect((change?.state == .retrying) == (place == .running))
        guard place == .running else { return }
        let found = try #require(try await here.journal.task(task.id))
        #expect(found.failures == [.test()])
        #expect(found.nextAttemptAt == .testNow(9))
        #expect(found.attempts == 1)
    }

    @Test func `a breaker and a shutdown give the attempt back`() async throws {
        let here = try vault.open()
        let (one, other) = (TaskRecord.test(1), TaskRecord.test(2))
        try await here.start(one)
        try await here.start(other)
        let postponed = try #require(try await here.apply(.postpone(until: .testNow(5)), to: one)?.record)
        #expect(postponed.attempts == 0)
        #expect(postponed.state == .scheduled)
        let handedBack = try #require(try await here.apply(.handBack, to: other))
        #expect(handedBack.record?.attempts == 0)
        #expect(handedBack.isLoaded)
        #expect(try await here.apply(.start(attempt: 1), to: other) != nil)
    }

    @Test func `an attempt out of turn does not begin`() async throws {
        let here = try vault.open()
        try await here.insert(task)
        #expect(try await here.apply(.start(attempt: 2), to: task) == nil)
        #expect(try await here.state(of: task) == .queued)
    }

    @Test func `a task put off for long is let go`() async throws {
        let here = try vault.open()
        try await here.start(task)
        let change = try await here.apply(.retry(.test(), nextAttemptAt: .testNow(61)), to: task)
        #expect(change?.isLoaded == false)
        #expect(try await here.apply(.start(attempt: 2), to: task) == nil)
    }

    @Test func `of many rivals one wins`() async throws {
        let here = try vault.open()
        try await here.start(task)
        let wins = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask { [task] in
                    let step: TaskTransition.Step = number.isMultiple(of: 2) ? .complete(.test) : .cancel
                    return try await here.apply(step, to: task) != nil
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wins == 1)
    }

    @Test func `an error history keeps the latest fifty`() async throws {
        let here = try vault.open()
        try await here.insert(task)
        for attempt in 1...53 {
            _ = try await here.apply(.start(attempt: attempt), to: task)
            let failure = AttemptFailure.test("failure \(attempt)", attempt: attempt)
            _ = try await here.apply(.retry(failure, nextAttemptAt: .testNow(1)), to: task)
        }
        let failures = try #require(try await here.journal.task(task.id)?.failures)
        #expect(failures.map(\.attempt) == Array(4...53))
    }

    @Test func `a task of an instance that is gone cannot be settled`() async throws {
        var gone: Instance? = try vault.open()
        try await gone?.start(task)
        gone = nil
        let here = try vault.open()
        #expect(try await here.apply(.complete(.test), to: task) == nil)
        #expect(try await here.apply(.retry(.test(), nextAttemptAt: .testNow), to: task) == nil)
        #expect(try await here.state(of: task) == .running)
    }

    @Test func `what is put aside keeps its request and waits again when it can be read`() async throws {
        let here = try vault.open()
        try await here.insert(task)
        #expect(try await here.apply(.quarantine(.test()), to: task)?.state == .quarantined)
        let form = RequestForm(agent: "sizing", kind: "size", version: 1)
        #expect(here.journal.counts().quarantined == [form: 1])
        #expect(try await here.journal.request(of: task.id) == .test(task))
        #expect(try await here.journal.release(form) == 1)
        #expect(try await here.journal.release(form) == 0)
        let loaded = try await here.journal.load(for: "sizing", limit: 10)
        #expect(loaded.map(\.record.id) == [task.id])
        #expect(loaded.first?.request == .test(task))
    }

    @Test func `a form is released in order, however many there are`() async throws {
        let here = try vault.open()
        try await withThrowingTaskGroup { group in
            for number in 0..<1100 {
                group.addTask {
                    try await here.insert(.test(number))
                    _ = try await here.apply(.quarantine(.test()), to: .test(number))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await here.journal.release(RequestForm(agent: "sizing", kind: "other", version: 1)) == 0)
        #expect(try await here.journal.release(RequestForm(agent: "sizing", kind: "size", version: 1)) == 1100)
        #expect(here.journal.counts().unloaded == ["sizing": 1100])
    }
}
