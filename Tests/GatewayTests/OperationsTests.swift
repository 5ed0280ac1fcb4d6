import AgentRuntime
import AgentTestKit
import HTTPTypes
import MessageBus
import Resilience
import Synchronization
import Testing

@testable import Gateway

@Suite("Operations")
struct OperationsTests {
    @Test func `a paused worker queues and a resumed one works it off`() async throws {
        try await Scene.run { scene in
            #expect(try await scene.send(.post, "/api/workers/sizing_agent/pause").json()["paused"] == .flag(true))
            let queued = try await scene.send(.post, "/api/sizing", Scene.pump, ["prefer": "respond-async"])
            let health = try await scene.send(.get, "/health/workers/sizing_agent").json()
            #expect(health["queue_size"] == .number(1))
            #expect(health["queue_by_priority"]?["normal"] == .number(1))
            #expect(try await scene.send(.post, "/api/workers/sizing_agent/resume").json()["paused"] == .flag(false))
            let id = try #require(TaskID(try queued.json()["task_id"]?.text ?? ""))
            #expect(try await scene.runtime.task(id, within: .seconds(30)).state == .completed)
        }
    }

    @Test(arguments: ["pause", "resume", "restart"])
    func `an unknown worker is not found`(verb: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/workers/nobody/\(verb)")
            #expect(answer.status == 404)
        }
    }

    @Test func `workers are listed with everything an operator needs`() async throws {
        try await Scene.run { scene in
            let workers = try await scene.send(.get, "/api/workers").json()["items"]?.elements ?? []
            #expect(workers.compactMap { $0["name"]?.text } == ["orchestrator", "sizing_agent"])
            let names = [
                "type", "status", "active_requests", "queue_size", "queue_by_priority", "oldest_message_age_seconds",
                "restarts", "last_error", "breaker", "uptime_seconds", "heartbeat_age_seconds",
            ]
            for name in names { #expect(workers.allSatisfy { $0[name] != nil }, "\(name) is missing") }
        }
    }

    @Test func `a breaker is listed and reset`() async throws {
        try await Scene.run { scene in
            let breakers = try await scene.send(.get, "/api/breakers").json()["items"]?.elements ?? []
            #expect(breakers.compactMap { $0["name"]?.text } == ["orchestrator", "sizing_agent"])
            let reset = try await scene.send(.post, "/api/breakers/sizing_agent/reset")
            #expect(try reset.json()["state"]?.text == "closed")
            #expect(try await scene.send(.post, "/api/breakers/nothing/reset").status == 404)
        }
    }

    @Test func `a waiting task is cancelled once and then settled`() async throws {
        try await Scene.run { scene in
            scene.runtime.pause("sizing_agent")
            let queued = try await scene.send(.post, "/api/sizing", Scene.pump, ["prefer": "respond-async"])
            let path = try #require(queued.headers[.location])
            let first = try await scene.send(.delete, path)
            #expect(first.status == 202)
            #expect(try first.json()["state"]?.text == "cancelled")
            let second = try await scene.send(.delete, path)
            #expect(second.status == 409)
            #expect(try second.problem() == "conflict")
            let unknown = "/api/tasks/0190b3c2-5d1e-7a40-8000-2b6f1d0c9a77"
            #expect(try await scene.send(.delete, unknown).status == 404)
        }
    }

    @Test func `tasks are listed in pages, newest first`() async throws {
        try await Scene.run { scene in
            for _ in 0..<5 { try await scene.expectGoodAnswer() }
            var seen: [String] = []
            var cursor: String?
            repeat {
                let page = try await scene.send(.get, "/api/tasks?limit=2\(cursor.map { "&cursor=\($0)" } ?? "")")
                    .json()
                seen += page["items"]?.elements.compactMap { $0["task_id"]?.text } ?? []
                cursor = page["next_cursor"]?.text
            } while cursor != nil
            #expect(seen.count == 5)
            #expect(seen == seen.sorted(by: >))
            let none = try await scene.send(.get, "/api/tasks?state=dead,expired").json()
            #expect(none["items"]?.elements.isEmpty == true)
            let future = try await scene.send(.get, "/api/tasks?since=2999-01-01T00:00:00Z").json()
            #expect(future["items"]?.elements.isEmpty == true)
        }
    }

    @Test func `a session's tasks are found by its id`() async throws {
        try await Scene.run { scene in
            try await scene.expectGoodAnswer()
            try await scene.send(.post, "/api/sizing", #"{"session_id":"s 1","equipment":[\#(Scene.pumpItem)]}"#)
            let found = try await scene.send(.get, "/api/tasks?session_id=s%201").json()["items"]?.elements
            #expect(found?.count == 1)
        }
    }

    @Test func `a dead letter is shown, annotated and replayed over HTTP`() async throws {
        let isRepaired = Mutex(false)
        let flaky = WorkerDefinition.pool {
            ScriptedWorker { errand, context in
                guard isRepaired.withLock({ $0 }) else { throw Broken() }
                return ErrandReport(number: errand.number, worker: context.worker.rawValue)
            }
        }
        try await Scene.run(more: [flaky]) { scene in
            let task = try await scene.runtime.submit(Errand(7))
            #expect(try await scene.runtime.task(task.id, within: .seconds(30)).state == .dead)
            let letters = try await scene.send(.get, "/api/dead-letters?agent=scripted&error_type=Broken").json()
            let id = try #require(letters["items"]?.elements.first?["id"]?.text)
            let letter = try await scene.send(.get, "/api/dead-letters/\(id)").json()
            #expect(letter["payload"]?["number"] == .number(7))
            #expect(letter["failures"]?.elements.count == 1)
            let noted = try await scene.send(
                .post,
                "/api/dead-letters/\(id)/annotations",
                #"{"text":"cable was loose"}"#
            )
            #expect(noted.status == 201)
            #expect(try noted.json()["annotations"]?.elements.first?["text"]?.text == "cable was loose")
            isRepaired.withLock { $0 = true }
            let replay = try await scene.send(.post, "/api/dead-letters/\(id)/replay")
            #expect(replay.status == 202)
            let replayID = try #require(TaskID(try replay.json()["task_id"]?.text ?? ""))
            #expect(try await scene.runtime.task(replayID, within: .seconds(30)).state == .completed)
            #expect(try await scene.send(.post, "/api/dead-letters/\(id)/replay").status == 409)
        }
    }

    @Test func `a failing worker gives a problem that tells nothing of its insides (A7)`() async throws {
        try await Scene.run(sizer: .pool { BrokenSizing() }) { scene in
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump)
            #expect(answer.status == 500)
            #expect(try answer.problem() == "task-failed")
            #expect(!answer.text.contains(BrokenSizing.secret))
            let letters = try await scene.send(.get, "/api/dead-letters")
            #expect(letters.text.contains(BrokenSizing.secret), "the operator sees the cause")
            #expect(try await scene.send(.get, "/api/tasks?state=dead").json()["items"]?.elements.count == 1)
        }
    }

    @Test func `health names every part and the platform at a glance adds up`() async throws {
        try await Scene.run { scene in
            try await scene.expectGoodAnswer()
            let health = try await scene.send(.get, "/health")
            #expect(health.status == 200)
            #expect(health.headers[.contentType] == "application/health+json")
            #expect(try health.json()["checks"]?["worker:sizing_agent"] != nil)
            let ready = try await scene.send(.get, "/readyz?verbose").json()
            #expect(ready["checks"]?.elements.isEmpty == false)
            let stats = try await scene.send(.get, "/api/stats").json()
            #expect(stats["tasks"]?["completed"] == .number(1))
            #expect(stats["bus"]?["mailboxes"]?.elements.count == 2)
        }
    }

    struct Broken: Error {}
}
