import AgentRuntime
import AgentTestKit
import HTTPTypes
import MessageBus
import Testing

@testable import Gateway

@Suite("Schedules over HTTP")
struct ScheduleRouteTests {
    static let nightly = """
        {"name":"nightly-check","agent":"sizing_agent","timing":"30 2 * * 1-5","time_zone":"Europe/Madrid",\
        "missed":"catch-up 3","priority":"low","deadline_seconds":3600,"request":\(Scene.pump)}
        """

    @Test func `a schedule is added, shown with its next runs, and removed`() async throws {
        try await Scene.run { scene in
            let added = try await scene.send(.post, "/api/schedules", Self.nightly)
            #expect(added.status == 201, "\(added.text)")
            #expect(added.headers[.location] == "/api/schedules/nightly-check")
            let shown = try await scene.send(.get, "/api/schedules/nightly-check?upcoming=3").json()
            #expect(shown["timing"]?.text == "30 2 * * 1-5")
            #expect(shown["time_zone"]?.text == "Europe/Madrid")
            #expect(shown["missed"]?.text == "catch-up 3")
            #expect(shown["priority"]?.text == "low")
            #expect(shown["deadline_seconds"] == .number(3600))
            #expect(shown["status"]?.text == "active")
            #expect(shown["upcoming"]?.elements.count == 3)
            #expect(shown["request"]?["equipment"]?.elements.count == 1)
            let list = try await scene.send(.get, "/api/schedules").json()["items"]?.elements ?? []
            #expect(list.compactMap { $0["name"]?.text } == ["nightly-check"])
            #expect(list.first?["upcoming"]?.elements.count == 5)
            #expect(try await scene.send(.delete, "/api/schedules/nightly-check").json()["removed"] == .flag(true))
            #expect(try await scene.send(.get, "/api/schedules/nightly-check").status == 404)
        }
    }

    @Test func `a schedule is paused and resumed`() async throws {
        try await Scene.run { scene in
            try await scene.send(.post, "/api/schedules", Self.nightly)
            let paused = try await scene.send(.post, "/api/schedules/nightly-check/pause").json()
            #expect(paused["status"]?.text == "paused")
            #expect(paused["upcoming"]?.elements.isEmpty == true)
            let resumed = try await scene.send(.post, "/api/schedules/nightly-check/resume").json()
            #expect(resumed["status"]?.text == "active")
            #expect(resumed["next_run_at"]?.text == resumed["upcoming"]?.elements.first?.text)
        }
    }

    @Test func `a schedule run by hand is a task`() async throws {
        try await Scene.run { scene in
            try await scene.send(.post, "/api/schedules", Self.nightly)
            let answer = try await scene.send(.post, "/api/schedules/nightly-check/run-now")
            #expect(answer.status == 202)
            let text = try #require(try answer.json()["task_id"]?.text)
            #expect(answer.headers[.location] == "/api/tasks/\(text)")
            let id = try #require(TaskID(text))
            #expect(try await scene.runtime.task(id, within: .seconds(30)).state == .completed)
            let shown = try await scene.send(.get, "/api/schedules/nightly-check").json()
            #expect(shown["last_task_id"]?.text == text)
        }
    }

    @Test func `a name is taken once, unless it is to be replaced`() async throws {
        try await Scene.run { scene in
            #expect(try await scene.send(.post, "/api/schedules", Self.nightly).status == 201)
            #expect(try await scene.send(.post, "/api/schedules", Self.nightly).status == 409)
            let other = Self.nightly.replacing("30 2 * * 1-5", with: "every 90m")
                .replacing(#""time_zone":"Europe/Madrid","#, with: #""replace":true,"#)
            let replaced = try await scene.send(.post, "/api/schedules", other)
            #expect(replaced.status == 201)
            #expect(try replaced.json()["timing"]?.text == "every 1h30m")
        }
    }

    @Test func `a query and the requests of other workers are scheduled, too`() async throws {
        try await Scene.run(more: [.pool { ScriptedWorker() }]) { scene in
            let query = #"{"name":"q","agent":"orchestrator","timing":"@daily","request":{"query":"a pump"}}"#
            #expect(try await scene.send(.post, "/api/schedules", query).status == 201)
            let errand = #"{"name":"e","agent":"scripted","timing":"every 1d","request":{"number":7}}"#
            #expect(try await scene.send(.post, "/api/schedules", errand).status == 201)
            let run = try await scene.send(.post, "/api/schedules/e/run-now").json()
            let id = try #require(TaskID(run["task_id"]?.text ?? ""))
            #expect(try await scene.runtime.task(id, within: .seconds(30)).state == .completed)
            let bad = #"{"name":"f","agent":"scripted","timing":"every 1d","request":{"numbr":7}}"#
            let refused = try await scene.send(.post, "/api/schedules", bad)
            #expect(refused.status == 422)
            #expect(try refused.pointers() == ["/request"])
        }
    }

    @Test(arguments: [
        (#""name":"nightly-check""#, #""name":"No Name""#, "/name"),
        (#""name":"nightly-check","#, "", "/name"),
        (#""agent":"sizing_agent""#, #""agent":"nobody""#, "/agent"),
        (#""timing":"30 2 * * 1-5""#, #""timing":"30 25 * * *""#, "/timing"),
        (#""timing":"30 2 * * 1-5""#, #""timing":"every 0s""#, "/timing"),
        (#""timing":"30 2 * * 1-5","#, "", "/timing"),
        (#""time_zone":"Europe/Madrid""#, #""time_zone":"../etc/passwd x""#, "/time_zone"),
        (#""missed":"catch-up 3""#, #""missed":"catch-up 100000""#, "/missed"),
        (#""priority":"low""#, #""priority":"urgent""#, "/priority"),
        (#""deadline_seconds":3600"#, #""deadline_seconds":-1"#, "/deadline_seconds"),
        (#""deadline_seconds":3600"#, #""deadline_seconds":1e99"#, "/deadline_seconds"),
        (#""deadline_seconds":3600"#, #""colour":"red""#, "/colour"),
        (#""request":{"equipment""#, #""request":{"equipmnt""#, "/request/equipmnt"),
        (#""request":{"equipment":["#, #""request":{"equipment":[7,"#, "/request/equipment/0"),
    ])
    func `a bad schedule is refused with its pointer`(part: String, bad: String, pointer: String) async throws {
        try await Scene.run { scene in
            let body = Self.nightly.replacing(part, with: bad)
            #expect(body != Self.nightly)
            let answer = try await scene.send(.post, "/api/schedules", body)
            #expect(answer.status == 422, "\(answer.text)")
            #expect(try answer.pointers().contains(pointer), "\(answer.text)")
            #expect(scene.runtime.schedules.list().isEmpty)
        }
    }

    @Test func `a zone the machine does not know is refused`() async throws {
        try await Scene.run { scene in
            let body = Self.nightly.replacing("Europe/Madrid", with: "Europe/Atlantis")
            let answer = try await scene.send(.post, "/api/schedules", body)
            #expect(answer.status == 422)
            #expect(try answer.problem() == "invalid-input")
        }
    }

    @Test(arguments: [
        ("GET", "/api/schedules/none"), ("DELETE", "/api/schedules/none"), ("POST", "/api/schedules/none/pause"),
        ("POST", "/api/schedules/none/resume"), ("POST", "/api/schedules/none/run-now"),
        ("GET", "/api/schedules/NO%20NAME"), ("POST", "/api/schedules/%00/pause"),
    ])
    func `a schedule there is not is not found`(method: String, path: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(try #require(.init(method)), path)
            #expect(answer.status == 404)
            #expect(try answer.problem() == "not-found")
        }
    }
}
