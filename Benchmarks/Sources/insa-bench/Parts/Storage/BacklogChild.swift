import AgentRuntime
import Foundation
import MessageBus
import Resilience
import Storage

/// A process of its own that starts a runtime on a file and says how long it took and how much memory it holds.
enum BacklogChild {
    struct Outcome {
        let nanoseconds: Double
        let residentBytes: Double
    }

    struct Failed: Error {
        let output: String
    }

    static func run(_ rows: Int) async throws -> Outcome {
        let path = try await BacklogFile.shared.path(rows)
        let child = Process()
        let output = Pipe()
        child.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        child.arguments = ["--backlog-child", path]
        child.standardOutput = output
        try child.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        child.waitUntilExit()
        let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard child.terminationStatus == 0, numbers.count == 2 else { throw Failed(output: text) }
        return Outcome(nanoseconds: numbers[0], residentBytes: numbers[1])
    }

    /// What the process does: opens the file, starts the runtime with its worker paused, waits for the first task to
    /// arrive in its mailbox (or for a round trip when there is none), and lets the mailbox fill before it looks at memory.
    static func measure(_ path: String) async throws {
        let begin = ContinuousClock.now
        let file = try DatabaseFile.open(DataDirectory(path))
        let storage = try SQLiteStorage(file)
        var settings = RuntimeSettings()
        settings.storage = storage.storage
        settings.drainLimit = .zero
        let waiting = storage.journal.counts().byState[.queued] ?? 0
        let runtime = AgentRuntime(workers: [.pool { Nodder() }], settings: settings)
        runtime.pause(Nodder.name)
        let (started, resident) = try await runtime.run { agents in
            while waiting > 0, agents.worker(Nodder.name)?.mailbox.total == 0 { await Task.yield() }
            let started = begin.duration(to: .now)
            let full = min(waiting, agents.worker(Nodder.name)?.mailbox.capacity ?? 0)
            while let total = agents.worker(Nodder.name)?.mailbox.total, total < full { await Task.yield() }
            return (started, try ProcessMemory.peak())
        }
        try await file.close()
        let nanoseconds = Double(started.components.seconds) * 1e9 + Double(started.components.attoseconds) * 1e-9
        print(nanoseconds, resident)
    }
}
