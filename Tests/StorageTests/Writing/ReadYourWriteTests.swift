import AgentRuntime
import MessageBus
import Testing

@testable import Storage

@Suite(.timeLimit(.minutes(2)))
struct ReadYourWriteTests {
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
