import Foundation
import Testing

/// Kills at random moments, on one data directory, under load.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct FaultKillTests {
    private static let kills = 24
    private static let settings = ["--lanes", "2", "--request-deadline", "3600", "--log-level", "notice"]

    @Test func `nothing acknowledged is lost, doubled or changed by twenty-four kills in a row`() async throws {
        try await onOwnThreads {
            let began = ContinuousClock.now
            let folder = try FaultFolder()
            let load = FaultLoad()
            let atStart = try await kill(load, in: folder)
            let server = try FaultServer(folder, Self.settings)
            let expected = try await results(of: server.client)
            try await settle(load, on: server.client)
            let tasks = try await server.client.tasks()
            let letters = try await server.client.get("/api/dead-letters?limit=200").json()["items"]?.items ?? []

            #expect(load.faults == [])
            for (order, result) in load.results {
                #expect(result == expected[order.kind], "\(order.key) has the result of another request")
            }
            let found = Dictionary(grouping: tasks) { $0["task_id"]?.text ?? "" }
            #expect(found.values.allSatisfy { $0.count == 1 })
            let missing = load.acknowledged.filter { found[$0.value] == nil }
            #expect(missing.isEmpty, "lost: \(missing)")
            // Every task there is belongs to an order, and no order has two: nothing was taken in twice.
            #expect(Set(load.acknowledged.values).count == load.acknowledged.count)
            #expect(found.count == load.acknowledged.count + FaultOrder.kinds)
            let states = Dictionary(grouping: tasks) { $0["state"]?.text ?? "" }.mapValues(\.count)
            #expect(Set(states.keys).isSubset(of: ["completed", "dead"]))
            #expect(Set(letters.compactMap { $0["message_id"]?.text }).count == states["dead", default: 0])
            #expect(letters.count == states["dead", default: 0])
            #expect(try server.stop() == .exited(0))
            try expectSoundFile(folder)

            var summary = FaultSummary("kill -9 under load, seed \(FaultRandom.seed)")
            summary.add("kills (of these while starting)", "\(Self.kills) (\(atStart))")
            summary.add("requests sent / acknowledged", "\(load.sent.count) / \(load.acknowledged.count)")
            summary.add(
                "refused for the moment",
                load.refusals.map { "\($0.value) times \($0.key)" }.joined(separator: "; ")
            )
            summary.add("completed", states["completed", default: 0] - FaultOrder.kinds)
            summary.add("dead", states["dead", default: 0])
            summary.add("taken back after a crash", try sum("returned", in: folder))
            summary.add("of these suspects, run alone", try sum("suspects", in: folder))
            summary.add("lost", missing.count)
            summary.add("with two results or letters", load.faults.count)
            summary.add("duration", ContinuousClock.now - began)
            try summary.publish()
        }
    }

    /// - Returns: How many of the kills hit a server that was still starting.
    private func kill(_ load: FaultLoad, in folder: FaultFolder) async throws -> Int {
        var random = FaultRandom()
        var atStart = 0
        for life in 1...Self.kills {
            if life % 4 == 0 {
                let starting = try FaultServer.start(folder, Self.settings)
                try starting.linger(milliseconds: Int.random(in: 1...400, using: &random))
                try starting.kill()
                atStart += 1
                continue
            }
            let server = try FaultServer(folder, Self.settings)
            let limit = Int.random(in: 1...60, using: &random)
            let isDraining = life % 5 == 0
            let signal = isDraining ? SIGTERM : SIGKILL
            let acknowledged = await load.run(on: server.client, pid: server.process.pid, signal, after: limit)
            #expect(acknowledged >= limit)
            if isDraining { try server.process.linger(milliseconds: Int.random(in: 0...60, using: &random)) }
            try server.process.kill()
        }
        return atStart
    }

    /// The right result of each kind of order, from requests of their own.
    private func results(of client: FaultClient) async throws -> [Int: Substring] {
        var results: [Int: Substring] = [:]
        for kind in 0..<FaultOrder.kinds {
            let answer = try await client.size(FaultOrder(number: kind).body, prefer: "wait=60")
            #expect(answer.status == 200, "\(answer.body.prefix(300))")
            results[kind] = try #require(FaultTask(answer.body)?.result)
        }
        // Otherwise a mix-up could not be seen.
        for (kind, result) in results { #expect(results.filter { $0.value == result }.map(\.key) == [kind]) }
        return results
    }

    /// Sends every order again with its key: the same task has to answer, with its result once it has ended.
    private func settle(_ load: FaultLoad, on client: FaultClient) async throws {
        for order in load.sent {
            let answer = try await client.size(order.body, key: order.key, prefer: "wait=60")
            if answer.status == 200 || load.acknowledged[order] == nil { load.note(answer, of: order) }
            guard answer.status != 200, let id = load.acknowledged[order] else { continue }
            let task = try #require(FaultTask(try await client.get("/api/tasks/\(id)").body))
            #expect(task.state == "dead", "\(order.key): \(answer.body.prefix(300))")
        }
    }

    private func expectSoundFile(_ folder: FaultFolder) throws {
        let check = try BuiltProgram("insa-agents").run(["database", "check", "--data-dir", folder.data.path])
        #expect(check.status == 0, "\(check.output) \(check.complaints)")
        #expect(try folder.sql("PRAGMA integrity_check") == "ok\n")
        #expect(try folder.sql("SELECT count(*) FROM tasks") == "0\n")
        #expect(try folder.sql("SELECT count(*) FROM history JOIN tasks USING (id)") == "0\n")
        #expect(try folder.sql("SELECT count(*) FROM idempotency_keys GROUP BY id HAVING count(*) > 1").isEmpty)
    }

    /// The sum of a number that every start after a crash tells.
    private func sum(_ name: String, in folder: FaultFolder) throws -> Int {
        try folder.complaints.split(separator: "\n").reduce(0) { sum, line in
            guard line.contains("ended without saying so"), let start = line.range(of: "\(name)=")?.upperBound else {
                return sum
            }
            return sum + (Int(line[start...].prefix { $0.isNumber }) ?? 0)
        }
    }
}
