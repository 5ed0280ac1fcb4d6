import AgentRuntime
import Foundation
import MessageBus
import Storage

/// Files with a given number of queued tasks, made once per run.
actor BacklogFile {
    static let shared = BacklogFile()

    private var made: [Int: ScratchFile] = [:]

    func path(_ rows: Int) async throws -> String {
        if let there = made[rows] { return there.path }
        let scratch = try ScratchFile()
        made[rows] = scratch
        let file = try DatabaseFile.open(DataDirectory(scratch.path), DatabaseFile.Options(durability: .normal))
        let journal = try SQLiteStorage(file).journal
        let ids = MessageIDSource()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for part in 0..<256 {
                let share = rows / 256 + (part < rows % 256 ? 1 : 0)
                group.addTask {
                    for number in 0..<share {
                        let task = TaskSample.task(ids.next())
                        _ = try await journal.insert(task, TaskSample.request(number), loading: .never)
                    }
                }
            }
            try await group.waitForAll()
        }
        try await file.close()
        return scratch.path
    }
}
