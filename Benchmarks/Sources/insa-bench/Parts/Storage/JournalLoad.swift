import AgentRuntime
import MessageBus
import Storage

/// Inserts into a journal on disk: nanoseconds per task that was acknowledged.
struct JournalLoad {
    private let durability: Durability

    init(_ durability: Durability) {
        self.durability = durability
    }

    func insert(_ count: Int, by submitters: Int) async throws -> Double {
        let scratch = try ScratchFile()
        let file = try DatabaseFile.open(DataDirectory(scratch.path), DatabaseFile.Options(durability: durability))
        let journal = try SQLiteStorage(file).journal
        let ids = MessageIDSource()
        let share = count / submitters
        let result = try await Stopwatch.nanoseconds(per: share * submitters) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<submitters {
                    group.addTask {
                        for number in 0..<share {
                            let task = TaskSample.task(ids.next())
                            _ = try await journal.insert(task, TaskSample.request(number), loading: .always)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        try await file.close()
        return result
    }
}
