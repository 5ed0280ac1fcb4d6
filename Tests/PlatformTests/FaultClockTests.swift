import Foundation
import Testing

/// Time across restarts: schedules, delays, and a clock that is not what it was.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FaultClockTests {
    /// The schedule ticks daily; between the runs five ticks pass.
    @Test(arguments: [("skip", 0), ("run-once", 1), ("catch-up 3", 3), ("catch-up 10", 5)])
    func `ticks missed while nothing ran are made up for as the policy says`(_ policy: String, _ runs: Int) async throws
    {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let first = try folder.program("missed=\(policy)")
            #expect(try number("next=", of: first, isWanted: { $0 > 0 }) > 0)
            #expect(try folder.deeds.isEmpty)
            try first.kill()

            let second = try folder.program("missed=\(policy)", "clock-minutes=\(5 * 24 * 60)")
            for _ in 0..<runs { #expect(try second.line("did daily") != nil) }
            let now = Int(Date.now.timeIntervalSince1970 * 1000) + 5 * 86_400_000
            #expect(try number("next=", of: second, isWanted: { $0 > now }) <= now + 86_400_000)
            #expect(try number("missed=", of: second, isWanted: { $0 == 5 - runs }) == 5 - runs)
            #expect(try second.stop() == .exited(0))
            #expect(try folder.deeds == Array(repeating: "daily", count: runs))
            #expect(try folder.sql("SELECT count(*) FROM history") == "\(runs)\n")
        }
    }

    /// A number of the schedule's standing, once it is wanted.
    private func number(
        _ name: String,
        of program: FaultProcess,
        isWanted: (Int) -> Bool
    ) throws -> Int {
        var number = -1
        let limit = ContinuousClock.now.advanced(by: .seconds(20))
        while ContinuousClock.now < limit {
            try program.tell("schedule")
            let line = try #require(try program.line("schedule ", "refused "))
            let word = line.split(separator: " ").first { $0.hasPrefix(name) }
            number = word.flatMap { Int($0.dropFirst(name.count)) } ?? -1
            if isWanted(number) { break }
        }
        return number
    }

    @Test func `a schedule of the settings ticks on after a kill, each tick once`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let settings = folder.root.appendingPathComponent("settings.yaml")
            let text = """
                schedules:
                  - name: check
                    agent: sizing_agent
                    when: every 1s
                    missed: skip
                    request:
                      requirements: Tank for 10000 bbl, sg 0.9
                      equipment: []
                      allowProvisional: false
                      language: en
                """
            try Data(text.utf8).write(to: settings)
            let first = try FaultServer(folder, ["--config", settings.path])
            let early = try await ticks(on: first, atLeast: 2)
            try first.process.kill()
            let second = try FaultServer(folder, ["--config", settings.path])
            let all = try await ticks(on: second, atLeast: early.count + 2)
            #expect(Set(all).isSuperset(of: early))
            #expect(Set(all).count == all.count)
            #expect(try second.stop() == .exited(0))
            #expect(try folder.sql("SELECT count(*) FROM schedules") == "1\n")
        }
    }

    private func ticks(on server: FaultServer, atLeast count: Int) async throws -> [String] {
        let page = try await server.client.poll("/api/tasks?state=completed&limit=200") { answer in
            try answer.json()["items"]?.items.count ?? 0 >= count
        }
        return try page.json()["items"]?.items.compactMap { $0["task_id"]?.text } ?? []
    }

    @Test func `delayed work survives a kill and is not begun before its time`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let first = try folder.program()
            let soon = try first.submit("deed soon work normal 3000")
            let later = try first.submit("deed later work normal 3600000")
            #expect(try first.state(of: soon).state == "scheduled")
            try first.kill()
            let second = try folder.program()
            let end = try second.end(of: soon)
            #expect(end.state == "completed" && end.crashes == 0)
            #expect(end.began >= 3_000)
            #expect(try second.state(of: later).state == "scheduled")
            #expect(try second.stop() == .exited(0))
            // An hour later its time has come.
            let third = try folder.program("clock-minutes=61")
            #expect(try third.end(of: later).state == "completed")
            #expect(try third.stop() == .exited(0))
            #expect(try folder.deeds == ["soon", "later"])
        }
    }

    @Test func `a clock that jumps back between two runs loses and repeats nothing`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let first = try folder.program("missed=run-once")
            let done = try first.submit("deed done work")
            #expect(try first.end(of: done).state == "completed")
            let held = try first.submit("deed held hold")
            #expect(try first.line("begun held") != nil)
            let delayed = try first.submit("deed delayed work normal 2000")
            try first.kill()

            let second = try folder.program("open", "missed=run-once", "clock-minutes=-180")
            #expect(try second.end(of: held).state == "completed")
            #expect(try second.state(of: done).state == "completed")
            #expect(try second.submit("deed done work") == done)
            #expect(try second.state(of: delayed).state == "scheduled")
            let fresh = try second.submit("deed fresh work")
            #expect(fresh < done)
            #expect(try second.end(of: fresh).state == "completed")
            #expect(try second.stop() == .exited(0))

            let third = try folder.program("missed=run-once")
            #expect(try third.end(of: delayed).state == "completed")
            #expect(try third.stop() == .exited(0))
            #expect(try folder.deeds == ["done", "held", "held", "fresh", "delayed"])
            let check = try BuiltProgram("insa-agents").run(["database", "check", "--data-dir", folder.data.path])
            #expect(check.status == 0, "\(check.output) \(check.complaints)")
        }
    }
}
