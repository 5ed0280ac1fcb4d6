import AgentRuntime
import HTTPTypes
import Testing

@testable import Gateway

@Suite("Replays of many letters over HTTP", .timeLimit(.minutes(2)))
struct ReplayRouteTests {
    @Test func `a dry run says what would be sent and sends nothing`() async throws {
        try await DeadLetterScene.run(letters: 3) { letters in
            let body = #"{"agent":"scripted","limit":2,"dry_run":true}"#
            let answer = try await letters.scene.send(.post, "/api/dead-letters/replay", body)
            #expect(answer.status == 200)
            let preview = try answer.json()
            #expect(preview["dry_run"] == .flag(true))
            #expect(preview["matched"] == .number(2))
            #expect(preview["more"] == .flag(true))
            #expect(preview["sample"]?.elements.compactMap(\.text) == Array(letters.ids.prefix(2)))
            #expect(preview["groups"]?.elements.first?["pattern"]?.text == "part # is missing")
            #expect(
                try await letters.scene.send(.get, "/api/dead-letters/replays").json()["items"]?.elements.isEmpty
                    == true
            )
        }
    }

    @Test func `a replay that ends within the wait is answered with its report`() async throws {
        try await DeadLetterScene.run(letters: 3) { letters in
            letters.repair()
            let body = #"{"agent":"scripted","limit":2}"#
            let answer = try await letters.scene.send(.post, "/api/dead-letters/replay", body, ["prefer": "wait=30"])
            #expect(answer.status == 200)
            #expect(answer.headers[.preferenceApplied] == "wait=30")
            let job = try answer.json()
            #expect(job["state"]?.text == "finished")
            #expect(job["replayed"] == .number(2))
            #expect(job["tasks"]?.elements.count == 2)
            let id = try #require(job["id"]?.text)
            #expect(answer.headers[.location] == "/api/dead-letters/replays/\(id)")
            let again = try await letters.scene.send(.get, "/api/dead-letters/replays/\(id)").json()
            #expect(again["state"]?.text == "finished")
            #expect(try await letters.scene.send(.delete, "/api/dead-letters/replays/\(id)").status == 409)
            let left = try await letters.scene.send(.get, "/api/dead-letters?status=failed").json()
            #expect(left["items"]?.elements.count == 1)
        }
    }

    @Test func `a replay stops itself while the cause is still there`() async throws {
        try await DeadLetterScene.run(letters: 5) { letters in
            let answer = try await letters.scene.send(.post, "/api/dead-letters/replay", "{}", ["prefer": "wait=30"])
            let job = try answer.json()
            #expect(job["state"]?.text == "stopped")
            #expect(job["reason"]?.text?.contains("part 0 is missing") == true)
            #expect(job["sent"] == .number(1))
            #expect(job["failures"]?.elements.first?["id"]?.text == letters.ids[0])
        }
    }

    @Test func `a long replay is watched and stopped`() async throws {
        try await DeadLetterScene.run(letters: 3) { letters in
            letters.repair()
            let scene = letters.scene
            let body = #"{"limit":1000,"rate_per_second":0.001}"#
            let answer = try await scene.send(.post, "/api/dead-letters/replay", body, ["prefer": "respond-async"])
            #expect(answer.status == 202)
            #expect(try answer.json()["state"]?.text == "running")
            let path = try #require(answer.headers[.location])
            #expect(try await scene.send(.get, path).json()["matched"] == .number(3))
            let stopped = try await scene.send(.delete, path)
            #expect(stopped.status == 200)
            #expect(try stopped.json()["state"]?.text == "cancelled")
            let list = try await scene.send(.get, "/api/dead-letters/replays").json()
            #expect(list["items"]?.elements.count == 1)
            #expect(list["items"]?.elements.first?["state"]?.text == "cancelled")
        }
    }

    @Test func `letters are replayed by ids and by group`() async throws {
        try await DeadLetterScene.run(letters: 3) { letters in
            letters.repair()
            let chosen = #"{"ids":["\#(letters.ids[1])"]}"#
            let first = try await letters.scene.send(.post, "/api/dead-letters/replay", chosen).json()
            #expect(first["replayed"] == .number(1))
            let letter = try await letters.scene.send(.get, "/api/dead-letters/\(letters.ids[1])").json()
            #expect(letter["status"]?.text == "replayed")
            let group = try #require(letter["group"]?.text)
            let rest = #"{"group":"\#(group.uppercased())","expected":2}"#
            #expect(
                try await letters.scene.send(.post, "/api/dead-letters/replay", rest).json()["replayed"] == .number(2)
            )
        }
    }

    @Test func `another number than expected starts nothing`() async throws {
        try await DeadLetterScene.run(letters: 2) { letters in
            let answer = try await letters.scene.send(.post, "/api/dead-letters/replay", #"{"expected":3}"#)
            #expect(answer.status == 409)
            #expect(try answer.problem() == "conflict")
        }
    }

    @Test(arguments: [
        (#"{"limit":0}"#, "/limit"), (#"{"limit":100001}"#, "/limit"), (#"{"limit":1e300}"#, "/limit"),
        (#"{"limit":2.5}"#, "/limit"), (#"{"limit":"all"}"#, "/limit"), (#"{"rate_per_second":0}"#, "/rate_per_second"),
        (#"{"rate_per_second":-1}"#, "/rate_per_second"), (#"{"rate_per_second":1e999}"#, "/rate_per_second"),
        (#"{"rate_per_second":"NaN"}"#, "/rate_per_second"), (#"{"stop_after":0}"#, "/stop_after"),
        (#"{"expected":-1}"#, "/expected"), (#"{"ids":[]}"#, "/ids"), (#"{"ids":[7]}"#, "/ids"),
        (#"{"ids":["x"]}"#, "/ids"), (#"{"ids":"x"}"#, "/ids"), (#"{"group":"x"}"#, "/group"),
        (#"{"status":"gone"}"#, "/status"), (#"{"dry_run":1}"#, "/dry_run"), (#"{"since":"now"}"#, "/since"),
        (#"{"speed":1}"#, "/speed"), ("[]", ""), ("null", ""),
    ])
    func `a bad order is refused with its pointer`(body: String, pointer: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/dead-letters/replay", body)
            #expect(answer.status == 422)
            #expect(try answer.pointers() == [pointer])
            #expect(scene.runtime.replayJobs().isEmpty)
        }
    }

    @Test func `more ids than one order may name are refused`() async throws {
        try await Scene.run { scene in
            let id = #""0190b3c2-5d1e-7a40-8000-2b6f1d0c9a77""#
            let ids = Array(repeating: id, count: DeadLetterFilter.mostIDs + 1).joined(separator: ",")
            let answer = try await scene.send(.post, "/api/dead-letters/replay", #"{"ids":[\#(ids)]}"#)
            #expect(answer.status == 422)
        }
    }

    @Test(arguments: [
        HTTPRequest.Method.get, .delete,
    ])
    func `a replay nobody knows is not found`(method: HTTPRequest.Method) async throws {
        try await Scene.run { scene in
            for id in ["0190b3c2-5d1e-7a40-8000-2b6f1d0c9a77", "x", "..%2f"] {
                let answer = try await scene.send(method, "/api/dead-letters/replays/\(id)")
                #expect(answer.status == 404)
            }
        }
    }
}
