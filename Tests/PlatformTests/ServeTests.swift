import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// The whole platform as a process, as its users have it.
@Suite(.timeLimit(.minutes(3)))
struct ServeTests {
    private let request = #"""
        {"customer": "Example Energy", "equipment": [
          {"kind": "separator", "inputs": {"phases": 3, "liquid_rate": {"value": 10000, "unit": "bbl/d"}, "water_cut": 0.3,
            "gas_rate": {"value": 5, "unit": "MMSCFD"}, "pressure": {"value": 250, "unit": "psig"},
            "temperature": {"value": 140, "unit": "degF"}, "oil_api": 32, "gas_sg": 0.72}},
          {"kind": "pump", "inputs": {"flow": {"value": 461, "unit": "gpm"}, "flow_margin": 0,
            "differential_head": {"value": 100, "unit": "ft"}, "sg": 1}},
          {"kind": "tank", "inputs": {"working_volume": {"value": 10000, "unit": "bbl"}, "sg": 0.9}}]}
        """#

    @Test func `a sizing of a separator, a pump and a tank comes back calculated`() async throws {
        let server = try RunningServer()
        let answer = try await server.post("/api/sizing", request)
        #expect(answer.status == 200)
        let task = try answer.json()
        #expect(task["state"]?.text == "completed")
        #expect(task["agent"]?.text == "sizing_agent")
        let equipment = try #require(task["result"]?["equipment"]).items
        #expect(equipment.map { $0["status"]?.text } == ["ok", "ok", "ok"])
        // Worked examples SEP-4, PMP-2 and TNK-1 of the engineering specification.
        #expect(equipment[0]["outputs"]?["diameter"]?["value"]?.value == 78)
        #expect(equipment[0]["outputs"]?["governing"]?.text == "liquid_retention")
        #expect(
            abs(
                (equipment[1]["outputs"]?["efficiency"]?.value ?? equipment[1]["outputs"]?["efficiency"]?["value"]?
                    .value ?? 0) - 0.70589
            ) < 1e-4
        )
        #expect(equipment[2]["outputs"]?["diameter"]?["value"]?.value == 45)
        #expect(server.stop() == 0)
    }

    @Test func `worker health, metrics and the trace of a request can be seen`() async throws {
        let server = try RunningServer()
        let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
        let answer = try await server.post(
            "/api/sizing",
            request,
            headers: ["traceparent": "00-\(trace)-00f067aa0ba902b7-01"]
        )
        #expect(answer.headers.first(name: "trace-id") == trace)
        let spans = try await server.get("/api/traces/\(trace)")
        for name in ["sizing_agent wait", "sizing_agent process", "sizing_agent settle"] {
            #expect(spans.body.contains(name), "\(name) is missing in \(spans.body)")
        }
        let health = try await server.get("/health/workers")
        #expect(health.status == 200)
        #expect(health.body.contains("sizing_agent") && health.body.contains("orchestrator"))
        #expect(!health.body.contains("unhealthy"))
        let page = try await server.get(server.metrics)
        #expect(page.body.contains(#"insa_agent_requests_total{agent_type="sizing_agent",status="success"} 1"#))
        let check = try BuiltProgram.run(
            URL(fileURLWithPath: "/usr/bin/promtool"),
            ["check", "metrics"],
            input: page.body
        )
        #expect(check.status == 0, "\(check.output)\(check.complaints)")
        #expect(server.stop() == 0)
    }

    @Test func `after each bad request the next good one works`() async throws {
        let server = try RunningServer()
        let bad: [(String, Int)] = [
            ("", 400), ("{", 400), ("[]", 422), (#"{"equipment": "x"}"#, 422), (#"{"requirement": "x"}"#, 422),
            (#"{"requirements": "hello there"}"#, 422), (String(repeating: " ", count: 2 << 20), 413),
            (#"{"equipment": [{"kind": "pump", "inputs": {"flow": {"value": -5, "unit": "gpm"}}}]}"#, 422),
        ]
        for (body, status) in bad {
            let refused = try await server.post("/api/sizing", body)
            #expect(refused.status == status, "\(body.prefix(60)): \(refused.body.prefix(300))")
            #expect(refused.headers.first(name: "content-type") == "application/problem+json")
            #expect(try await server.post("/api/sizing", request).status == 200)
        }
        #expect(try await server.get("/api/dead-letters").json()["items"]?.items.isEmpty == true)
        #expect(server.stop() == 0)
    }

    @Test func `a taken port is told in one sentence`() async throws {
        let server = try RunningServer()
        let port = try #require(server.api.split(separator: ":").last)
        let second = try BuiltProgram("insa-agents").run(["serve", "--port", String(port), "--metrics-port", "0"])
        #expect(second.status == 1)
        #expect(second.complaints.contains("port \(port) on 127.0.0.1 is already taken"))
        #expect(server.stop() == 0)
    }

    @Test func `the command line works against the server`() async throws {
        let server = try RunningServer()
        let program = try BuiltProgram("insa-agents")
        let sized = try program.run(["size", "Pump, 461 gpm, head 100 ft, sg 1", "--server", server.api])
        #expect(sized.status == 0, "\(sized.complaints)")
        #expect(sized.output.contains("OH2"))
        let workers = try program.run(["workers", "list", "--server", server.api])
        #expect(workers.status == 0, "\(workers.complaints)")
        #expect(workers.output.contains("sizing_agent"))
        let tasks = try program.run(["tasks", "list", "--json", "--server", server.api])
        #expect(tasks.output.contains("completed"))
        #expect(server.stop() == 0)
    }
}
