import AgentRuntime
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import MessageBus
import Testing

@testable import Gateway

@Suite("Waiting and idempotency")
struct SubmissionTests {
    @Test func `respond-async is answered at once with a place to look`() async throws {
        try await Scene.run { scene in
            scene.runtime.pause("sizing_agent")
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump, ["prefer": "respond-async"])
            #expect(answer.status == 202)
            #expect(answer.headers[.preferenceApplied] == "respond-async")
            let task = try answer.json()
            let id = try #require(task["task_id"]?.text)
            #expect(answer.headers[.location] == "/api/tasks/\(id)")
            #expect(task["state"]?.text == "queued")
            #expect(task["result"] == .null)
        }
    }

    @Test func `a wait that is too short ends with 202 and the task goes on`() async throws {
        try await Scene.run { scene in
            scene.runtime.pause("sizing_agent")
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump, ["prefer": "wait=0"])
            #expect(answer.status == 202)
            #expect(answer.headers[.preferenceApplied] == "wait=0")
            scene.runtime.resume("sizing_agent")
            let id = try #require(TaskID(try answer.json()["task_id"]?.text ?? ""))
            #expect(try await scene.runtime.task(id, within: .seconds(30)).state == .completed)
            #expect(try await scene.send(.get, "/api/tasks/\(id)").json()["state"]?.text == "completed")
        }
    }

    @Test(arguments: ["wait=soon", "wait=-1", "wait", "wait=1.5"])
    func `a wait that is no number is refused`(preference: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump, ["prefer": preference])
            #expect(answer.status == 400)
            #expect(try answer.problem() == "malformed-request")
        }
    }

    @Test func `a preference nobody knows changes nothing`() async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump, ["prefer": "handling=strict"])
            #expect(answer.status == 200)
            #expect(answer.headers[.preferenceApplied] == nil)
        }
    }

    @Test func `the deadline passed is said with 504`() async throws {
        try await Scene.run { scene in
            scene.runtime.pause("sizing_agent")
            let body = #"{"equipment":[\#(Scene.pumpItem)],"deadline_seconds":0.05}"#
            let answer = try await scene.send(.post, "/api/sizing", body)
            #expect(answer.status == 504)
            #expect(try answer.problem() == "deadline-passed")
        }
    }

    @Test func `the same key and body give the same task`() async throws {
        try await Scene.run { scene in
            let first = try await scene.send(.post, "/api/sizing", Scene.pump, ["idempotency-key": "order-7"])
            let second = try await scene.send(.post, "/api/sizing", Scene.pump, ["idempotency-key": "order-7"])
            #expect(first.status == 200)
            #expect(second.status == 200)
            #expect(try first.json()["task_id"] == second.json()["task_id"])
            #expect(try await scene.runtime.tasks().items.count == 1)
        }
    }

    @Test func `the same key for another body is refused`() async throws {
        try await Scene.run { scene in
            try await scene.send(.post, "/api/sizing", Scene.pump, ["idempotency-key": "order-7"])
            let other = try await scene.send(.post, "/api/sizing", Scene.pump + " ", ["idempotency-key": "order-7"])
            #expect(other.status == 422)
            #expect(try other.problem() == "idempotency-key-reused")
            try await scene.expectGoodAnswer()
        }
    }

    @Test(arguments: ["with space", String(repeating: "a", count: 256)])
    func `a key that is none is refused`(key: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump, ["idempotency-key": key])
            #expect(answer.status == 400)
        }
    }

    @Test func `a full mailbox is said with 429 and when to come back`() async throws {
        var limits = WorkerLimits()
        limits.mailbox.capacity = 2
        try await Scene.run(sizing: limits) { scene in
            scene.runtime.pause("sizing_agent")
            var statuses: [Int] = []
            for _ in 0..<4 {
                let answer = try await scene.send(.post, "/api/sizing", Scene.pump, ["prefer": "respond-async"])
                statuses.append(answer.status)
                if answer.status == 429 {
                    #expect(try answer.problem() == "overloaded")
                    #expect(answer.headers[.retryAfter] != nil)
                }
            }
            #expect(statuses == [202, 202, 429, 429])
            scene.runtime.resume("sizing_agent")
        }
    }

    @Test func `too many requests at once are refused, health is not`() async throws {
        var settings = GatewaySettings()
        settings.maxRequests = 0
        try await Scene.run(settings) { scene in
            let answer = try await scene.send(.get, "/api/workers")
            #expect(answer.status == 429)
            #expect(answer.headers[.retryAfter] == "1")
            #expect(try await scene.send(.get, "/livez").status == 200)
        }
    }

    @Test func `a platform that is shutting down says so`() async throws {
        let runtime = try Scene.runtime()
        let core = GatewayCore(runtime: runtime, settings: GatewaySettings())
        let application = Application(router: RouteTable.router(core), logger: .quiet)
        try await application.test(.router) { client in
            let scene = Scene(runtime: runtime, client: client)
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump)
            #expect(answer.status == 503)
            #expect(answer.headers[.retryAfter] != nil)
            #expect(try await scene.send(.get, "/readyz").status == 503)
            #expect(try await scene.send(.get, "/livez").status == 200)
        }
    }
}
