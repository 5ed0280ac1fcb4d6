import AgentRuntime
import GRDB
import MessageBus
import Testing

@testable import Storage

struct CommitFaultTests {
    private let vault: Vault
    private let large = StoredRequest(kind: "size", version: 1, json: [UInt8](repeating: 32, count: 30_000))

    init() throws {
        vault = try Vault()
    }

    /// Leaves no page free; what is there can be changed as long as it does not grow.
    private func fill(_ here: Instance) async throws {
        let pages = try await here.number("PRAGMA page_count")
        _ = try await here.file.write { try Int.fetchOne($0, sql: "PRAGMA max_page_count = \(pages)") }
    }

    private func makeRoom(_ here: Instance) async throws {
        _ = try await here.file.write { try Int.fetchOne($0, sql: "PRAGMA max_page_count = 1000000") }
    }

    private func answer(_ bytes: Int) -> StoredAnswer {
        StoredAnswer(json: [UInt8](repeating: 49, count: bytes), verdict: .fulfilled)
    }

    @Test func `a full disk refuses new tasks, says why, and takes them again when there is room`() async throws {
        let here = try vault.open()
        try await here.insert(.test(1))
        try await fill(here)
        for number in 2...4 {
            await #expect(throws: JournalError.unavailable(reason: "database or disk is full")) {
                try await here.journal.insert(.test(number), large, loading: .always)
            }
        }
        #expect(here.journal.standing == .unwritable(since: .testNow, reason: "database or disk is full"))
        try await makeRoom(here)
        _ = try await here.journal.insert(.test(2), large, loading: .always)
        #expect(here.journal.standing == .writable)
        #expect(here.journal.counts().byState == [.queued: 2])
    }

    @Test func `nobody has to ask for the file to be found writable again`() async throws {
        let here = try vault.open()
        try await here.insert(.test(1))
        try await fill(here)
        await #expect(throws: JournalError.self) {
            try await here.journal.insert(.test(2), large, loading: .always)
        }
        await vault.untilPaused()
        vault.goOn()
        await vault.untilPaused()
        #expect(here.journal.standing != .writable)
        try await makeRoom(here)
        vault.goOn()
        // A write of somebody else comes after the one that finds out.
        try await here.file.write { _ in }
        #expect(here.journal.standing == .writable)
    }

    @Test func `what has happened waits for room and is then told`() async throws {
        let here = try vault.open()
        try await here.start(.test(1))
        try await fill(here)
        let telling = Task { try await here.apply(.complete(answer(40_000)), to: .test(1)) }
        await vault.untilPaused()
        #expect(here.journal.standing != .writable)
        vault.goOn()
        await vault.untilPaused()
        try await makeRoom(here)
        vault.goOn()
        let change = try await telling.value
        #expect(change?.state == .completed)
        #expect(try await here.journal.task(.test(1))?.result == answer(40_000))
        #expect(here.journal.standing == .writable)
    }

    @Test func `new work that does not fit does not keep finished work from being told`() async throws {
        let here = try vault.open()
        for number in 0..<20 { try await here.start(.test(number)) }
        try await fill(here)
        try await withThrowingTaskGroup { group in
            for number in 0..<20 {
                group.addTask { _ = try await here.apply(.handBack, to: .test(number)) }
                group.addTask {
                    await #expect(throws: JournalError.self) {
                        try await here.journal.insert(.test(100 + number), large, loading: .always)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(here.journal.counts().byState == [.queued: 20])
    }

    @Test func `a shutdown ends the waiting`() async throws {
        let here = try vault.open()
        try await here.start(.test(1))
        try await fill(here)
        let full = JournalError.unavailable(reason: "database or disk is full")
        let waiting = Task { try await here.apply(.complete(answer(40_000)), to: .test(1)) }
        await vault.untilPaused()
        here.journal.stopWaiting()
        await #expect(throws: full) { _ = try await waiting.value }
        await #expect(throws: full) { _ = try await here.apply(.complete(answer(40_000)), to: .test(1)) }
    }

    @Test func `a closed file is said, not trapped on`() async throws {
        let here = try vault.open()
        try await here.insert(.test(1))
        try await here.file.close()
        here.journal.stopWaiting()
        await #expect(throws: JournalError.self) { try await here.insert(.test(2)) }
        await #expect(throws: JournalError.self) { _ = try await here.journal.task(.test(1)) }
        await #expect(throws: JournalError.self) { try await here.letters.append(.test(1)) }
    }

    @Test func `a write that breaks a rule of the file fails alone`() async throws {
        let here = try vault.open()
        try await here.tamper(
            """
            CREATE TRIGGER picky BEFORE INSERT ON tasks WHEN NEW.session_id = 'bad'
            BEGIN SELECT RAISE(ABORT, 'not this one'); END
            """
        )
        let failed = await withTaskGroup(of: Int.self) { group in
            for number in 0..<60 {
                group.addTask {
                    do throws(JournalError) {
                        try await here.insert(.test(number, session: number % 20 == 7 ? "bad" : nil))
                        return 0
                    } catch {
                        return error == .damaged(reason: "not this one") ? 1 : 100
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(failed == 3)
        #expect(here.journal.counts().byState == [.queued: 57])
        #expect(try await here.number("SELECT COUNT(*) FROM tasks") == 57)
        #expect(here.journal.standing == .writable)
    }

    @Test func `a cancelled caller still learns whether its task was kept`() async throws {
        let here = try vault.open()
        let gone = await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                do {
                    guard case .created = try await here.insert(.test(1)) else { return false }
                    return try await here.journal.task(.test(1)) != nil
                } catch {
                    return false
                }
            }
            group.cancelAll()
            return await group.reduce(true) { $0 && $1 }
        }
        #expect(gone)
    }
}
