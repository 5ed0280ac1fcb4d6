import AgentRuntime
import HTTPTypes
import MessageBus
import Resilience
import Testing

@testable import Gateway

@Suite("GET /api/tasks/{id}/events")
struct TaskEventTests {
    private static func stream(_ id: TaskID, _ headers: String = "") -> String {
        "GET /api/tasks/\(id)/events HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\(headers)\r\n"
    }

    private static func submit(_ scene: LiveScene) async throws -> TaskID {
        let answer = try await scene.exchange(
            scene.post("/api/sizing", Scene.pump, headers: "prefer: respond-async\r\n")
        )
        let head = try #require(answer.split(separator: "/api/tasks/").dropFirst().first)
        return try #require(TaskID(String(head.prefix(36))))
    }

    @Test func `every transition comes as an event, then the result, then the end`() async throws {
        try await LiveScene.run { scene in
            scene.runtime.pause("sizing_agent")
            let id = try await Self.submit(scene)
            let text = try await scene.connect { connection in
                try await connection.send(Self.stream(id))
                let first = try await connection.text(until: "\"state\":\"queued\"")
                scene.runtime.resume("sizing_agent")
                return first + (try await connection.text(until: "\r\n0\r\n\r\n"))
            }
            #expect(
                text.contains("content-type: text/event-stream") || text.contains("Content-Type: text/event-stream")
            )
            let events = text.replacing("\r\n", with: "\n").split(separator: "\n").filter { $0.hasPrefix("event: ") }
            #expect(events == ["event: state", "event: state", "event: state", "event: result"])
            #expect(text.contains("\"outputs\""))
        }
    }

    @Test func `a client that comes back is told only what is new`() async throws {
        try await LiveScene.run { scene in
            let id = try await Self.submit(scene)
            let task = try await scene.runtime.task(id, within: .seconds(30))
            let text = try await scene.connect { connection in
                try await connection.send(Self.stream(id, "last-event-id: \(task.revision)\r\n"))
                return try await connection.text(until: "\r\n0\r\n\r\n")
            }
            #expect(!text.contains("event: state"))
            #expect(text.contains("event: result"))
        }
    }

    @Test func `a silent stream sends comments`() async throws {
        var settings = GatewaySettings()
        settings.keepAlive = .milliseconds(20)
        try await LiveScene.run(settings) { scene in
            scene.runtime.pause("sizing_agent")
            let id = try await Self.submit(scene)
            let text = try await scene.connect { connection in
                try await connection.send(Self.stream(id))
                return try await connection.text(until: ": keep-alive\n\n")
            }
            #expect(text.contains(": keep-alive"))
        }
    }

    @Test func `a client that stops sending is taken as gone`() async throws {
        try await LiveScene.run { scene in
            scene.runtime.pause("sizing_agent")
            let id = try await Self.submit(scene)
            let rest = try await scene.connect { connection in
                try await connection.send(Self.stream(id))
                _ = try await connection.text(until: "\"state\":\"queued\"")
                connection.finish()
                return try await connection.rest()
            }
            #expect(!rest.contains("event: result"))
        }
    }

    @Test func `an unknown task has no stream`() async throws {
        try await LiveScene.run { scene in
            let request = "GET /api/tasks/0190b3c2-5d1e-7a40-8000-2b6f1d0c9a77/events HTTP/1.1\r\nhost: x\r\n"
            let answer = try await scene.exchange(request + "connection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 404"))
        }
    }
}
