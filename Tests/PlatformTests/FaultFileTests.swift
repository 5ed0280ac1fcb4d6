import Foundation
import Glibc
import NIOHTTP1
import Testing

/// State files that are not as they were left, and directories that cannot be used.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FaultFileTests {
    /// A server's state with so many tasks that wait, cleanly closed.
    private func leaveTasks(_ count: Int, in folder: FaultFolder) async throws -> [String] {
        let server = try FaultServer(folder, ["--request-deadline", "3600"])
        #expect(try await server.client.send(.POST, "/api/workers/sizing_agent/pause").status == 200)
        var tasks: [String] = []
        for number in 0..<count {
            let answer = try await server.client.size(FaultOrder(number: number).body, key: "key-\(number)")
            tasks.append(try #require(try answer.json()["task_id"]?.text))
        }
        #expect(try server.stop() == .exited(0))
        return tasks
    }

    /// What a server says that does not start.
    private func refusal(_ folder: FaultFolder, data: String? = nil) throws -> (status: Int32, words: String) {
        let data = data ?? folder.data.path
        let result = try BuiltProgram("insa-agents")
            .run(["serve", "--port", "0", "--metrics-port", "0", "--data-dir", data, "--log-level", "error"])
        return (result.status, result.complaints)
    }

    @Test func `damaged rows are put aside with what is in them, and all others complete`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let tasks = try await leaveTasks(10, in: folder)
            let damage = [
                "form = 9999", "state = 77", "attempts = 'many'", "priority = 250", "request = x'00ff7b'",
                "failures = x'ff00'", "agent = 777", "state = 1, due_at = 'soon'",
            ]
            for (task, change) in zip(tasks, damage) {
                let id = task.filter { $0 != "-" }
                #expect(
                    try folder.sql("UPDATE tasks SET \(change) WHERE hex(id) = upper('\(id)'); SELECT changes()")
                        == "1\n"
                )
            }
            let program = try BuiltProgram("insa-agents")
            #expect(try program.run(["database", "check", "--data-dir", folder.data.path]).status != 0)

            let server = try FaultServer(folder)
            try await server.client.wait(for: Array(tasks.dropFirst(damage.count)))
            for (task, change) in zip(tasks, damage) {
                let answer = try await server.client.poll("/api/tasks/\(task)") { answer in
                    try answer.status == 200 && answer.json()["state"]?.text == "quarantined"
                }
                #expect(answer.status == 200, "\(change): \(answer.body)")
            }
            // New work is not held up by it.
            #expect(try await server.client.size(FaultOrder(number: 99).body, prefer: "wait=30").status == 200)
            #expect(try server.stop() == .exited(0))
            #expect(try folder.sql("SELECT count(*) FROM tasks") == "0\n")
            #expect(try folder.sql("SELECT count(*) FROM history WHERE length(request) > 0") == "11\n")
            #expect(try folder.sql("SELECT count(*) FROM history WHERE hex(request) = '00FF7B'") == "1\n")
            // The next start counts what is there, and then nothing contradicts itself any more.
            #expect(try FaultServer(folder).stop() == .exited(0))
            let sound = try program.run(["database", "check", "--data-dir", folder.data.path])
            #expect(sound.status == 0, "\(sound.output)")
        }
    }

    @Test func `a wrong sum keeps no task from being done`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let tasks = try await leaveTasks(3, in: folder)
            try folder.sql("UPDATE task_counts SET n = 0")
            let server = try FaultServer(folder)
            try await server.client.wait(for: tasks)
            #expect(try server.stop() == .exited(0))
        }
    }

    @Test func `damage in the history is shown as well as it can be, and costs nothing else`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let tasks = try await leaveTasks(4, in: folder)
            let server = try FaultServer(folder)
            try await server.client.wait(for: tasks)
            #expect(try server.stop() == .exited(0))
            for (task, change) in zip(tasks, ["state = 99", "agent = 999, form = 999", "verdict = 7"]) {
                let id = task.filter { $0 != "-" }
                try folder.sql("UPDATE history SET \(change) WHERE hex(id) = upper('\(id)')")
            }
            let second = try FaultServer(folder)
            for task in tasks { #expect(try await second.client.get("/api/tasks/\(task)").status == 200) }
            #expect(try await second.client.tasks().count == 4)
            #expect(try await second.client.size(FaultOrder(number: 99).body, prefer: "wait=30").status == 200)
            #expect(try second.stop() == .exited(0))
        }
    }

    @Test(arguments: [0.0, 0.4])
    func `a file that was cut short is refused untouched, and a backup brings everything back`(
        _ share: Double
    ) async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let tasks = try await leaveTasks(20, in: folder)
            let program = try BuiltProgram("insa-agents")
            let backup = folder.root.appendingPathComponent("backup.db").path
            let written = try program.run(["database", "backup", backup, "--data-dir", folder.data.path])
            #expect(written.status == 0, "\(written.complaints)")

            let whole = try Data(contentsOf: folder.database)
            let rest = whole.prefix(Int(Double(whole.count) * share))
            try rest.write(to: folder.database)
            let (status, words) = try refusal(folder)
            #expect(status == 1)
            #expect(words.contains("insa.db is \(share == 0 ? "empty but was not" : "damaged")"), "\(words)")
            #expect(words.contains("insa-agents database check") && words.contains("insa-agents database restore"))
            #expect(try Data(contentsOf: folder.database) == rest)
            #expect(try program.run(["database", "check", "--data-dir", folder.data.path]).status != 0)

            let restored = try program.run(["database", "restore", backup, "--data-dir", folder.data.path])
            #expect(restored.status == 0, "\(restored.complaints)")
            let server = try FaultServer(folder)
            try await server.client.wait(for: tasks)
            #expect(try server.stop() == .exited(0))
        }
    }

    @Test func `garbage after the log of a killed server costs nothing that was acknowledged`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let server = try FaultServer(folder, ["--request-deadline", "3600"])
            var tasks: [String] = []
            for number in 0..<20 {
                let answer = try await server.client.size(FaultOrder(number: number).body)
                tasks.append(try #require(try answer.json()["task_id"]?.text))
            }
            try server.process.kill()
            let log = try FileHandle(forUpdating: folder.data.appendingPathComponent("insa.db-wal"))
            try log.seekToEnd()
            try log.write(contentsOf: Data((0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }))
            try log.close()
            let second = try FaultServer(folder)
            try await second.client.wait(for: tasks)
            #expect(try second.stop() == .exited(0))
        }
    }

    @Test(arguments: [
        ("PRAGMA user_version = 99", "was written by a newer version (format 99"),
        ("PRAGMA application_id = 12345", "is the database of another program"),
    ])
    func `a file of a newer version or of another program is refused untouched`(
        _ change: String,
        _ words: String
    ) async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let tasks = try await leaveTasks(3, in: folder)
            let before = try folder.sql("PRAGMA user_version; PRAGMA application_id").split(separator: "\n")
            try folder.sql(change)
            let changed = try Data(contentsOf: folder.database)
            let refused = try refusal(folder)
            #expect(refused.status == 1)
            #expect(refused.words.contains(words), "\(refused.words)")
            #expect(try Data(contentsOf: folder.database) == changed)
            try folder.sql("PRAGMA user_version = \(before[0]); PRAGMA application_id = \(before[1])")
            let server = try FaultServer(folder)
            try await server.client.wait(for: tasks)
            #expect(try server.stop() == .exited(0))
        }
    }

    @Test func `a second process on the same directory is refused with the pid of the first`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let server = try FaultServer(folder)
            let refused = try refusal(folder)
            #expect(refused.status == 1)
            #expect(refused.words.contains("process \(server.process.pid) works with the data directory"))
            #expect(try await server.client.size(FaultOrder(number: 1).body, prefer: "wait=30").status == 200)
            #expect(try server.stop() == .exited(0))
        }
    }

    @Test func `a directory that cannot be used is told in one sentence`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let file = folder.root.appendingPathComponent("file")
            try Data("x".utf8).write(to: file)
            let refused = try refusal(folder, data: file.path)
            #expect(refused.status == 1 && refused.words.contains("is a file; choose another with --data-dir"))
            // Nobody may make a directory there, whoever they are.
            let impossible = try refusal(folder, data: "/proc/insa-agents")
            #expect(impossible.status == 1)
            #expect(impossible.words.contains("the data directory /proc/insa-agents cannot be used"))
        }
    }

    /// The system administrator is stopped by a file system only, everybody else by a permission.
    @Test(
        .enabled(if: FaultFolder.canMount || getuid() != 0, "needs a user who may mount a file system, or is no root")
    )
    func `a read-only directory is refused, and serves again when it can be written`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let isMounted = FaultFolder.canMount
            if isMounted { try folder.mount(megabytes: 16) }
            let tasks = try await leaveTasks(3, in: folder)
            try isMounted ? folder.remount("ro") : setPermissions(0o500, 0o400, folder)
            let refused = try refusal(folder)
            #expect(refused.status == 1)
            #expect(refused.words.contains("cannot be read or written"), "\(refused.words)")
            try isMounted ? folder.remount("rw") : setPermissions(0o700, 0o600, folder)
            let server = try FaultServer(folder)
            try await server.client.wait(for: tasks)
            #expect(try server.stop() == .exited(0))
        }
    }

    private func setPermissions(_ directory: Int, _ files: Int, _ folder: FaultFolder) throws {
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.data.path)
        for name in try manager.contentsOfDirectory(atPath: folder.data.path) {
            let path = folder.data.appendingPathComponent(name).path
            try manager.setAttributes([.posixPermissions: files], ofItemAtPath: path)
        }
        try manager.setAttributes([.posixPermissions: directory], ofItemAtPath: folder.data.path)
    }
}
