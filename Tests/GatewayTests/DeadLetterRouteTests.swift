import AgentRuntime
import HTTPTypes
import Testing

@testable import Gateway

@Suite("Dead letters over HTTP")
struct DeadLetterRouteTests {
    @Test func `letters are grouped by cause`() async throws {
        try await DeadLetterScene.run(letters: 3) { letters in
            let groups = try await letters.scene.send(.get, "/api/dead-letters/groups?agent=scripted").json()
            let group = try #require(groups["items"]?.elements.first)
            #expect(groups["items"]?.elements.count == 1)
            #expect(group["pattern"]?.text == "part # is missing")
            #expect(group["waiting"] == .number(3))
            #expect(group["total"] == .number(3))
            let print = try #require(group["fingerprint"]?.text)
            let list = try await letters.scene.send(.get, "/api/dead-letters?group=\(print)&status=failed").json()
            #expect(list["items"]?.elements.count == 3)
            #expect(list["items"]?.elements.first?["group"]?.text == print)
            let other = try await letters.scene.send(.get, "/api/dead-letters?group=0000000000000000").json()
            #expect(other["items"]?.elements.isEmpty == true)
        }
    }

    @Test func `letters are found by their ids`() async throws {
        try await DeadLetterScene.run(letters: 3) { letters in
            let wanted = letters.ids.prefix(2).joined(separator: ",")
            let list = try await letters.scene.send(.get, "/api/dead-letters?ids=\(wanted)").json()
            #expect(list["items"]?.elements.compactMap { $0["id"]?.text } == letters.ids.prefix(2).reversed())
        }
    }

    @Test func `an archived letter is restored, once`() async throws {
        try await DeadLetterScene.run(letters: 1) { letters in
            let path = "/api/dead-letters/\(letters.ids[0])"
            let early = try await letters.scene.send(.post, "\(path)/restore")
            #expect(early.status == 409)
            #expect(try await letters.scene.send(.post, "\(path)/archive").json()["status"]?.text == "archived")
            #expect(try await letters.scene.send(.post, "\(path)/restore").json()["status"]?.text == "failed")
            #expect(try await letters.scene.send(.post, "\(path)/restore").status == 409)
        }
    }

    @Test func `an export is one whole letter a line`() async throws {
        try await DeadLetterScene.run(letters: 120) { letters in
            let answer = try await letters.scene.send(.get, "/api/dead-letters/export?agent=scripted")
            #expect(answer.status == 200)
            #expect(answer.headers[.contentType] == "application/x-ndjson")
            let lines = answer.text.split(separator: "\n")
            let read = try lines.map { try JSONParser.parse(Array($0.utf8)) }
            #expect(read.compactMap { $0["id"]?.text } == letters.ids.reversed())
            #expect(read.allSatisfy { $0["payload"]?["number"] != nil && $0["failures"]?.elements.count == 1 })
            let none = try await letters.scene.send(.get, "/api/dead-letters/export?status=archived")
            #expect(none.status == 200)
            #expect(none.text.isEmpty)
        }
    }

    @Test func `letters are deleted by age, those that wait not young`() async throws {
        try await DeadLetterScene.run(letters: 1) { letters in
            let scene = letters.scene
            #expect(try await scene.send(.post, "/api/dead-letters/\(letters.ids[0])/archive").status == 200)
            #expect(try await scene.send(.delete, "/api/dead-letters?older_than=30d").json()["deleted"] == .number(0))
            for query in ["", "?older_than=never", "?older_than=1h&status=failed", "?older_than=9d&status=replaying"] {
                let answer = try await scene.send(.delete, "/api/dead-letters\(query)")
                #expect(answer.status == 422, "\(query)")
            }
        }
    }

    @Test(arguments: [
        "/api/dead-letters?group=xyz", "/api/dead-letters?group=0123456789abcdeg", "/api/dead-letters?ids=7",
        "/api/dead-letters?ids=,", "/api/dead-letters?before=tomorrow", "/api/dead-letters/groups?cursor=x",
        "/api/dead-letters/groups?limit=0", "/api/dead-letters/export?limit=5", "/api/dead-letters/replays?limit=5",
        "/api/audit?actor=ana", "/api/audit?limit=1000", "/api/schedules?upcoming=101", "/api/schedules?upcoming=-1",
    ])
    func `a bad parameter is refused with its name`(path: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.get, path)
            #expect(answer.status == 422)
            #expect(try answer.problem() == "invalid-input")
            let name = path.split(separator: "?")[1].split(separator: "=")[0]
            #expect(try answer.pointers() == ["/\(name)"])
        }
    }

    @Test func `what operators did is told with who did it, newest first`() async throws {
        var settings = GatewaySettings()
        settings.keys = [AccessKey(name: "ana", role: .admin, secret: "administrator-secret")]
        try await DeadLetterScene.run(letters: 1, settings) { letters in
            let headers = ["authorization": "Bearer administrator-secret"]
            let path = "/api/dead-letters/\(letters.ids[0])"
            try await letters.scene.send(.post, "\(path)/annotations", #"{"text":"why?","author":"eve"}"#, headers)
            try await letters.scene.send(.post, "\(path)/archive", nil, headers)
            try await letters.scene.send(.post, "/api/workers/scripted/pause", nil, headers)
            try await letters.scene.send(.post, "/api/breakers/scripted/reset", nil, headers)
            let first = try await letters.scene.send(.get, "/api/audit?limit=3", nil, headers).json()
            let actions = first["items"]?.elements.compactMap { $0["action"]?.text }
            #expect(actions == ["reset_breaker", "pause_worker", "archive_letter"])
            #expect(first["items"]?.elements.allSatisfy { $0["actor"]?.text == "ana" } == true)
            let cursor = try #require(first["next_cursor"]?.text)
            let rest = try await letters.scene.send(.get, "/api/audit?cursor=\(cursor)", nil, headers).json()
            #expect(rest["items"]?.elements.compactMap { $0["action"]?.text } == ["annotate_letter"])
            #expect(rest["items"]?.elements.first?["target"]?.text == letters.ids[0])
        }
    }

    @Test(arguments: [
        ("GET", "/api/audit"), ("GET", "/api/dead-letters/export"), ("GET", "/api/dead-letters/groups"),
        ("GET", "/api/dead-letters/replays"), ("POST", "/api/dead-letters/replay"), ("POST", "/api/schedules"),
        ("DELETE", "/api/schedules/x"), ("POST", "/api/schedules/x/run-now"),
    ])
    func `a submitter sees no letters and changes nothing`(method: String, path: String) async throws {
        var settings = GatewaySettings()
        settings.keys = [AccessKey(name: "sub", role: .submitter, secret: "submitter-secret")]
        try await Scene.run(settings) { scene in
            let headers = ["authorization": "Bearer submitter-secret"]
            let answer = try await scene.send(try #require(.init(method)), path, nil, headers)
            #expect(answer.status == 403)
        }
    }
}
