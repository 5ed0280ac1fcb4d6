import AgentRuntime
import Testing

@testable import Storage

struct CommitLineTests {
    private func probe(_ patience: Patience = .waits) -> PendingWrite {
        PendingWrite(patience) { _ throws(SQLiteFault) in
            {}
        } fail: { _ in
        }
    }

    @Test func `the first write begins a commit, the others wait for it`() {
        var line = CommitLine(limit: 3, batchLimit: 2)
        guard case .begin = line.admit(probe()), case .waits = line.admit(probe()), case .waits = line.admit(probe())
        else {
            Issue.record("a second commit was begun")
            return
        }
    }

    @Test func `beyond the limit a write is refused`() {
        var line = CommitLine(limit: 1, batchLimit: 2)
        _ = line.admit(probe())
        guard case .refuse(.unavailable) = line.admit(probe(.fails)) else {
            Issue.record("the line has no end")
            return
        }
    }

    @Test func `what has already happened is written down however long the line is`() {
        var line = CommitLine(limit: 1, batchLimit: 2)
        _ = line.admit(probe(.fails))
        guard case .waits = line.admit(probe(.waits)) else {
            Issue.record("an outcome was refused")
            return
        }
        #expect(line.take().count == 2)
    }

    @Test func `a batch has a limit and the rest follows`() {
        var line = CommitLine(limit: 9, batchLimit: 2)
        for _ in 0..<3 { _ = line.admit(probe()) }
        let first = line.take()
        #expect(first.count == 2)
        guard case .again = line.finish(.writable, keeping: []) else {
            Issue.record("the third write was left alone")
            return
        }
        let second = line.take()
        #expect(second.count == 1)
        guard case .rest = line.finish(.writable, keeping: []) else {
            Issue.record("the line did not come to rest")
            return
        }
    }

    @Test func `what could not be written comes first again, and its time stands`() {
        var line = CommitLine(limit: 9, batchLimit: 9)
        let first = probe()
        _ = line.admit(first)
        _ = line.take()
        _ = line.admit(probe())
        guard case .pause = line.finish(.unwritable(since: .testNow, reason: "full"), keeping: [first]) else {
            Issue.record("no pause")
            return
        }
        let resumptions = [line.resume(), line.resume()]
        #expect(resumptions == [true, false])
        let batch = line.take()
        #expect(batch.first === first)
        #expect(batch.count == 2)
        _ = line.finish(.unwritable(since: .testNow(9), reason: "broken"), keeping: batch)
        #expect(line.standing == .unwritable(since: .testNow, reason: "broken"))
    }

    @Test func `a loss of patience ends a pause at once`() {
        var line = CommitLine(limit: 9, batchLimit: 9)
        let early = line.losePatience()
        let write = probe()
        _ = line.admit(write)
        _ = line.finish(.unwritable(since: .testNow, reason: "full"), keeping: line.take())
        let late = line.losePatience()
        #expect([early, late] == [false, true])
        #expect(!line.hasPatience)
    }

    @Test func `a refusal nobody waits after is followed by one look at a time, until something can be written`() {
        var line = CommitLine(limit: 9, batchLimit: 9)
        var nexts: [String] = []
        for _ in 0..<2 {
            _ = line.admit(probe())
            _ = line.take()
            nexts.append("\(line.finish(.unwritable(since: .testNow, reason: "full"), keeping: []))")
        }
        #expect(nexts == ["lookAgain", "rest"])
        let looks = [line.lookAgain(), line.lookAgain()]
        #expect(looks == [true, false])
        let batch = line.take()
        #expect(batch.count == 1)
        nexts.append("\(line.finish(.writable, keeping: []))")
        #expect(nexts.last == "rest" && line.standing == .writable)
    }
}
