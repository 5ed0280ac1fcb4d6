import AgentRuntime
import MessageBus
import Testing

@testable import Storage

/// Letters that are written and settled together with their tasks.
struct LetterJournalTests {
    private let vault: Vault
    private let task = TaskRecord.test(1)

    init() throws {
        vault = try Vault()
    }

    @Test func `a task that dies leaves a letter with its whole error history`() async throws {
        let here = try vault.open()
        try await here.start(task)
        _ = try await here.apply(.retry(.test("first"), nextAttemptAt: .testNow), to: task)
        _ = try await here.apply(.start(attempt: 2), to: task)
        let letter = DeadLetter.test(1, task: task)
        let change = try #require(try await here.apply(.die(.test("second", attempt: 2), letter), to: task))
        #expect(change.letter == .written(letter.id))
        #expect(change.state == .dead)
        let kept = try #require(try await here.letters.letter(letter.id))
        #expect(kept.failures.map(\.message) == ["first", "second"])
        #expect(kept.messageID == task.id)
        #expect(kept.request == letter.request)
        #expect(here.letters.backlog() == ["sizing": DeadLetterBacklog(count: 1, oldest: .testNow)])
    }

    @Test func `a task that expires leaves a letter too`() async throws {
        let here = try vault.open()
        try await here.insert(task)
        let letter = DeadLetter.test(1, task: task)
        #expect(try await here.apply(.expire(.test("late"), letter), to: task)?.letter == .written(letter.id))
        #expect(try await here.state(of: task) == .expired)
    }

    @Test func `a step that is refused writes no letter`() async throws {
        let here = try vault.open()
        try await here.start(task)
        _ = try await here.apply(.complete(.test), to: task)
        #expect(try await here.apply(.die(.test(), .test(1, task: task)), to: task) == nil)
        #expect(here.letters.backlog().isEmpty)
        #expect(try await here.number("SELECT COUNT(*) FROM dead_letters") == 0)
    }

    @Test(arguments: [
        (TaskTransition.Step.complete(.test), ReplayVerdict.completed, DeadLetterStatus.replayed),
        (.cancel, .failed, .failed),
        (.die(.test("again"), .test(2)), .failed, .failed),
        (.quarantine(.test("again")), .failed, .failed),
    ])
    func `the end of a replay settles its letter`(
        step: TaskTransition.Step,
        verdict: ReplayVerdict,
        status: DeadLetterStatus
    ) async throws {
        let here = try vault.open()
        let letter = DeadLetter.test(1)
        let replay = TaskRecord.test(7, replayOf: letter.id)
        try await here.letters.append(letter)
        _ = try await here.letters.apply(.beginReplay(task: replay.id), to: letter.id, audit: nil)
        #expect(here.letters.backlog().isEmpty)
        try await here.insert(replay)
        if case .quarantine = step {} else { _ = try await here.apply(.start(attempt: 1), to: replay) }
        #expect(try await here.apply(step, to: replay)?.letter == .settled(letter.id, verdict))
        let settled = try #require(try await here.letters.letter(letter.id))
        #expect(settled.status == status)
        #expect(settled.replayTask == replay.id)
        #expect((settled.lastReplayError == nil) == (status == .replayed))
        #expect(here.letters.backlog().isEmpty == (status == .replayed))
        #expect(try await here.number("SELECT COUNT(*) FROM dead_letters") == 1)
    }

    @Test func `a message has one letter`() async throws {
        let here = try vault.open()
        let first = DeadLetter.test(1, task: task)
        let second = DeadLetter.test(2, task: task)
        try await here.letters.append(first)
        try await here.letters.append(second)
        try await here.letters.append(first)
        #expect(try await here.letters.letters(DeadLetterFilter(), after: nil, limit: 5).items.map(\.id) == [first.id])
        #expect(here.letters.backlog()["sizing"]?.count == 1)
    }
}
