import AgentRuntime
import HTTPTypes
import Logging
import MessageBus
import Resilience
import ServiceLifecycle
import Testing
import Workers

@testable import Gateway

@Suite("Real sockets")
struct ListenerTests {
    @Test func `both listeners take a free port and say which`() async throws {
        try await LiveScene.run { scene in
            #expect(scene.addresses.port != 0)
            #expect(scene.addresses.metricsPort != scene.addresses.port)
            #expect(scene.addresses.api == "http://127.0.0.1:\(scene.addresses.port)")
            let answer = try await scene.exchange(scene.post("/api/sizing", Scene.pump))
            #expect(answer.hasPrefix("HTTP/1.1 200"), "\(answer.prefix(300))")
        }
    }

    @Test(arguments: GatewayListener.allCases)
    func `a port that is taken is the only thing told, with whose it is and its flag`(
        listener: GatewayListener
    ) async throws {
        try await LiveScene.run { scene in
            let port = scene.addresses.port
            var settings = GatewaySettings()
            settings.port = listener == .api ? port : 0
            settings.metricsPort = listener == .metrics ? port : 0
            let complaints = LogLines(from: .warning)
            let second = Gateway(runtime: try Scene.runtime(logger: complaints.logger), settings: settings)
            let error = await #expect(throws: GatewayError.self) { try await second.run() }
            #expect(error == .portTaken(listener, host: "127.0.0.1", port: port))
            #expect(error?.description.contains("with \(listener.flag)") == true)
            #expect(complaints.all.isEmpty, "\(complaints.all)")
        }
    }

    @Test func `an address of another machine is refused with a reason`() async throws {
        var settings = GatewaySettings()
        settings.host = "192.0.2.1"
        settings.port = 0
        settings.metricsPort = 0
        let gateway = Gateway(runtime: try Scene.runtime(), settings: settings)
        await #expect(throws: GatewayError.self) { try await gateway.run() }
    }

    @Test func `a graceful shutdown ends open streams and gives the ports back`() async throws {
        var settings = GatewaySettings()
        settings.port = 0
        settings.metricsPort = 0
        let runtime = try Scene.runtime()
        let (ready, continuation) = AsyncStream.makeStream(of: GatewayAddresses.self)
        let gateway = Gateway(runtime: runtime, settings: settings) { continuation.yield($0) }
        let group = ServiceGroup(services: [runtime, gateway], logger: .quiet)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let scene = LiveScene(runtime: runtime, addresses: try #require(await ready.first { _ in true }))
            runtime.pause("sizing_agent")
            let task = try await runtime.submit(SizingRequest(requirements: "pump"))
            let rest = try await scene.connect { connection in
                try await connection.send("GET /api/tasks/\(task.id)/events HTTP/1.1\r\nhost: x\r\n\r\n")
                _ = try await connection.text(until: "event: state")
                await group.triggerGracefulShutdown()
                return try await connection.rest()
            }
            #expect(!rest.contains("event: result"))
            try await tasks.waitForAll()
        }
    }

    @Test func `the metrics page is on its own port and nowhere else`() async throws {
        try await LiveScene.run { scene in
            let get = "GET /metrics HTTP/1.1\r\nhost: x\r\nconnection: close\r\n"
            let page = try await scene.exchange(get + "\r\n", toMetrics: true)
            #expect(page.hasPrefix("HTTP/1.1 200"))
            #expect(page.contains("text/plain; version=0.0.4"))
            #expect(page.contains("# TYPE insa_http_requests_total counter"))
            let open = try await scene.exchange(get + "accept: application/openmetrics-text\r\n\r\n", toMetrics: true)
            #expect(open.contains("application/openmetrics-text; version=1.0.0"))
            #expect(open.contains("# EOF\n"))
            #expect(try await scene.exchange(get + "\r\n").hasPrefix("HTTP/1.1 404"))
            let post = "POST /metrics HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
            let refused = try await scene.exchange(post, toMetrics: true)
            #expect(refused.hasPrefix("HTTP/1.1 405"))
            #expect(refused.lowercased().contains("allow: get, head"))
            let other = "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
            #expect(try await scene.exchange(other, toMetrics: true).hasPrefix("HTTP/1.1 404"))
        }
    }

    @Test(arguments: [
        "GET /livez HTTP/1.1\r\nhost: x\r\n",
        "POST /api/sizing HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{",
        "",
    ])
    func `a client that does not finish its request is shut out`(beginning: String) async throws {
        var settings = GatewaySettings()
        // Long enough that a good request is answered within it on a machine that has other things to do.
        settings.idleTimeout = .seconds(2)
        try await LiveScene.run(settings) { scene in
            let rest = try await scene.connect { connection in
                if !beginning.isEmpty { try await connection.send(beginning) }
                return try await connection.rest()
            }
            #expect(!rest.hasPrefix("HTTP/1.1 200"))
            #expect(try await scene.exchange(scene.post("/api/sizing", Scene.pump)).hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test(arguments: [
        "BANG\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /livez HTTP/1.1\r\nhost x\r\n\r\n",
        "POST /api/sizing HTTP/1.1\r\nhost: x\r\ncontent-length: many\r\n\r\n",
        "GET /livez HTTP/1.1\r\nhost: x\r\nbig: \(String(repeating: "a", count: 40_000))\r\n\r\n",
    ])
    func `what is not HTTP closes its connection and no other`(request: String) async throws {
        try await LiveScene.run { scene in
            let answer = try await scene.exchange(request)
            #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4"), "\(answer.prefix(200))")
            #expect(try await scene.exchange(scene.post("/api/sizing", Scene.pump)).hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func `a connection carries one good request after many bad ones`() async throws {
        try await LiveScene.run { scene in
            let bad = scene.post("/api/sizing", "{").replacing("connection: close\r\n", with: "")
            let text = try await scene.connect { connection in
                for _ in 0..<3 { try await connection.send(bad) }
                try await connection.send(scene.post("/api/sizing", Scene.pump))
                return try await connection.rest()
            }
            #expect(text.ranges(of: "HTTP/1.1 400").count == 3)
            #expect(text.ranges(of: "HTTP/1.1 200").count == 1)
        }
    }
}
