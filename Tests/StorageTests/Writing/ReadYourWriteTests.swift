import AgentRuntime
import GRDB
import MessageBus
import Telemetry
import Testing

@testable import Storage

@Suite(.timeLimit(.minutes(2)))
struct ReadYourWriteTests {
    @Test func `a look shows what was committed until its questions were taken, so nobody reads a state from before`()
        async throws
    {
        let vault = try Vault()
        let file = try vault.open().file
        let queue = CommitQueue(
            file: file,
            ledger: try file.readNow { try Ledger(reading: $0) },
            instruments: DatabaseInstruments(),
            wall: TimestampSource { .testNow },
            pause: { $0() }
        )
        let reader = ReadQueue(
            file: file,
            writer: queue,
            instruments: DatabaseInstruments(),
            willTake: {
                // Somebody commits, and could ask now: the question would be among those that are taken next.
                do { try file.writeNow { try $0.addAuditRows(1) } } catch { Issue.record(error) }
            }
        )
        let rows = try await reader.read { reading throws(SQLiteFault) in
            try reading.statement("SELECT count(*) FROM audit").first { $0.int(0) }
        }
        #expect(rows == 1)
        try await file.close()
    }

    @Test func `whoever was told that a task has ended reads it as ended, however many ask at the same time`()
        async throws
    {
        let vault = try Vault()
        let instance = try vault.open()
        let stale = try await withThrowingTaskGroup(of: Int.self) { group in
            for part in 0..<64 {
                group.addTask {
                    var stale = 0
                    for number in 0..<60 {
                        let task = TaskRecord.test(part * 1000 + number)
                        try await instance.start(task)
                        let answer = StoredAnswer(json: Array("1".utf8), verdict: .fulfilled)
                        _ = try await instance.apply(.complete(answer), to: task)
                        if try await instance.journal.task(task.id)?.state != .completed { stale += 1 }
                    }
                    return stale
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(stale == 0)
        try await instance.file.close()
    }
}
