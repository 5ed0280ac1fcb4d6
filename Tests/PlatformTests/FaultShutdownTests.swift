import Foundation
import NIOHTTP1
import Testing

/// Orderly ends, and less orderly ones, that must not cost anything either.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FaultShutdownTests {
    private static let settings = ["--lanes", "1", "--request-deadline", "3600"]

    /// A server with some seconds of work that is told to stop; and the tasks it has acknowledged.
    private func stopUnderLoad(
        _ folder: FaultFolder,
        drainLimit: String,
        orders: Int
    ) async throws -> (server: FaultServer, tasks: [String]) {
        let server = try FaultServer(folder, Self.settings + ["--drain-limit", drainLimit])
        // Nothing is begun before all of it is there.
        #expect(try await server.client.send(.POST, "/api/workers/sizing_agent/pause").status == 200)
        var tasks: [String] = []
        for number in 0..<orders {
            let answer = try await server.client.size(FaultOrder(number: number).hardBody)
            #expect(answer.status == 202)
            tasks.append(try #require(try answer.json()["task_id"]?.text))
        }
        #expect(try await server.client.send(.POST, "/api/workers/sizing_agent/resume").status == 200)
        server.process.send(SIGTERM)
        return (server, tasks)
    }

    /// What a next run makes of what is left: everything completes at its first attempt, nothing is blamed.
    private func expectAllCompleted(_ tasks: [String], _ folder: FaultFolder) async throws {
        let before = try folder.complaints
        let server = try FaultServer(folder, ["--lanes", "2"])
        let ended = try await server.client.wait(for: tasks)
        #expect(tasks.allSatisfy { ended[$0]?["attempts"]?.value == 1 })
        #expect(try server.stop() == .exited(0))
        #expect(try folder.sql("SELECT count(*), max(crashes), max(attempts) FROM history") == "\(tasks.count)|0|1\n")
        let said = try folder.complaints.dropFirst(before.count)
        #expect(!said.contains("ended without saying so") && !said.contains("Running a task alone"))
    }

    @Test func `SIGTERM drains within its limit and hands back the rest without counting an attempt`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let (server, tasks) = try await stopUnderLoad(folder, drainLimit: "1", orders: 40)
            let began = ContinuousClock.now
            #expect(try server.process.waitForEnd(within: 60) == .exited(0))
            // The limit, the grace of a worker that is still busy, and a busy machine.
            #expect(ContinuousClock.now - began < .seconds(20))
            // The log has been moved into the file.
            #expect(try Data(contentsOf: folder.data.appendingPathComponent("insa.db-wal")).isEmpty)
            let left = try folder.sql("SELECT count(*), max(attempts), max(crashes), max(state) FROM tasks")
            let numbers = left.dropLast().split(separator: "|").compactMap { Int($0) }
            #expect(numbers.count == 4 && numbers[0] > 0 && numbers[0] < 40, "\(left)")
            #expect(numbers.dropFirst() == [0, 0, 0])
            #expect(try folder.sql("SELECT count(*) FROM instances WHERE ended_at IS NULL") == "0\n")
            try await expectAllCompleted(tasks, folder)
        }
    }

    @Test func `a second SIGTERM stops at once and loses nothing`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let (server, tasks) = try await stopUnderLoad(folder, drainLimit: "3600", orders: 40)
            let limit = ContinuousClock.now.advanced(by: .seconds(30))
            while try !folder.complaints.contains("Draining"), ContinuousClock.now < limit { await Task.yield() }
            let began = ContinuousClock.now
            server.process.send(SIGTERM)
            #expect(try server.process.waitForEnd(within: 60) == .exited(0))
            #expect(ContinuousClock.now - began < .seconds(15))
            let left = try folder.sql("SELECT count(*) > 0, max(attempts), max(crashes) FROM tasks")
            #expect(left == "1|0|0\n")
            try await expectAllCompleted(tasks, folder)
        }
    }

    @Test(arguments: ["hold", "deaf"])
    func `a worker that hangs at SIGTERM holds up the end no longer than limit and grace`(
        _ conduct: String
    ) async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let first = try folder.program("drain-ms=300")
            let task = try first.submit("deed slow \(conduct)")
            let waiting = try first.submit("deed waiting hold")
            #expect(try first.line("begun slow") != nil)
            #expect(try first.line("begun waiting") != nil)
            let began = ContinuousClock.now
            first.send(SIGTERM)
            #expect(try first.waitForEnd(within: 30) == .exited(0))
            #expect(ContinuousClock.now - began < .seconds(15))
            #expect(try first.line("stopped") != nil)
            #expect(
                try folder.sql("SELECT count(*), max(attempts), max(crashes), max(state) FROM tasks") == "2|0|0|0\n"
            )

            let second = try folder.program("open")
            for id in [task, waiting] {
                let end = try second.end(of: id)
                #expect(end.state == "completed" && end.attempts == 1 && end.crashes == 0)
            }
            #expect(try second.stop() == .exited(0))
            #expect(try !folder.complaints.contains("Running a task alone"))
        }
    }
}
