import AgentRuntime
import MessageBus
import Storage

/// Tasks through a whole runtime on disk: submitted, worked on, settled, and their result read.
struct WholeTasks {
    private let durability: Durability

    init(_ durability: Durability) {
        self.durability = durability
    }

    func run(_ count: Int, by submitters: Int) async throws -> Double {
        let scratch = try ScratchFile()
        let file = try DatabaseFile.open(DataDirectory(scratch.path), DatabaseFile.Options(durability: durability))
        var settings = RuntimeSettings()
        settings.storage = try SQLiteStorage(file).storage
        let share = count / submitters
        let runtime = AgentRuntime(workers: [.pool(of: 128) { Nodder() }], settings: settings)
        let result = try await runtime.run { agents in
            try await Stopwatch.nanoseconds(per: share * submitters) {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<submitters {
                        group.addTask { try await Self.submit(share, to: agents) }
                    }
                    try await group.waitForAll()
                }
            }
        }
        try await file.close()
        return result
    }

    private static func submit(_ count: Int, to agents: AgentRuntime) async throws {
        for number in 0..<count {
            let ended = try await agents.submit(Nod(number: number), waiting: .seconds(60))
            precondition(ended.result != nil, "a task ended without its result")
        }
    }
}
