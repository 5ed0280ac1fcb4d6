import AgentRuntime
import HTTPTypes
import Telemetry
import Testing

@testable import Gateway

@Suite("Traces, metrics and access")
struct ObservationTests {
    static let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    @Test func `the caller's trace is continued through to the worker`() async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump, ["traceparent": Self.parent])
            #expect(answer.headers[.traceID] == "4bf92f3577b34da6a3ce929d0e0e4736")
            #expect(try answer.json()["trace_id"]?.text == "4bf92f3577b34da6a3ce929d0e0e4736")
            let trace = try await scene.send(.get, "/api/traces/4bf92f3577b34da6a3ce929d0e0e4736").json()
            let spans = try #require(trace["spans"]?.elements)
            let server = try #require(spans.first { $0["name"]?.text == "POST /api/sizing" })
            #expect(server["parent_span_id"]?.text == "00f067aa0ba902b7")
            #expect(server["role"]?.text == "server")
            #expect(spans.contains { $0["parent_span_id"] == server["span_id"] })
        }
    }

    @Test(arguments: ["00-zz", "", "00-00000000000000000000000000000000-00f067aa0ba902b7-01"])
    func `a malformed parent begins a new trace`(parent: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.get, "/api/workers", nil, ["traceparent": parent])
            let id = try #require(answer.headers[.traceID])
            #expect(TraceID(id) != nil)
            let listed = try await scene.send(.get, "/api/traces?limit=200").json()["items"]?.elements ?? []
            #expect(listed.contains { $0["trace_id"]?.text == id })
        }
    }

    @Test(arguments: ["/nothing", "/api/tasks?limit=0", "/api/traces/7"])
    func `every error names its trace`(path: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.get, path)
            #expect(TraceID(answer.headers[.traceID] ?? "") != nil)
        }
    }

    @Test func `requests are counted by route and code, unknown paths as one`() async throws {
        try await Scene.run { scene in
            try await scene.expectGoodAnswer()
            try await scene.send(.post, "/api/sizing", "{")
            for number in 0..<20 { try await scene.send(.get, "/nothing/\(number)") }
            let page = String(decoding: scene.runtime.telemetry.catalogue.registry.render(.text004), as: UTF8.self)
            let lines = page.split(separator: "\n")
            let prefix = "insa_http_requests_total{"
            #expect(lines.contains(#"\#(prefix)method="POST",route="/api/sizing",code="200"} 1"#))
            #expect(lines.contains(#"\#(prefix)method="POST",route="/api/sizing",code="400"} 1"#))
            #expect(lines.contains(#"\#(prefix)method="GET",route="other",code="404"} 20"#))
            #expect(lines.contains("insa_http_requests_in_flight 0"))
            #expect(!page.contains("/nothing"))
        }
    }

    static let keys: GatewaySettings = {
        var settings = GatewaySettings()
        settings.keys = [
            AccessKey(name: "sub", role: .submitter, secret: "submitter-secret"),
            AccessKey(name: "op", role: .operator, secret: "operator-secret-1"),
            AccessKey(name: "root", role: .admin, secret: "administrator-secret"),
        ]
        return settings
    }()

    @Test(arguments: [
        nil, "Bearer wrong", "Bearer ", "Basic c3ViOnN1Yg==", "Bearer submitter-secretx", "submitter-secret",
    ])
    func `without a known key nothing of the API is shown`(authorization: String?) async throws {
        try await Scene.run(Self.keys) { scene in
            let headers = authorization.map { ["authorization": $0] } ?? [:]
            for path in ["/api/tasks", "/api/workers", "/api/stats"] {
                let answer = try await scene.send(.get, path, nil, headers)
                #expect(answer.status == 401)
                #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
                #expect(try answer.problem() == "authentication-required")
            }
            #expect(try await scene.send(.get, "/livez").status == 200)
        }
    }

    @Test(arguments: [
        ("submitter-secret", "GET", "/api/tasks", 200),
        ("submitter-secret", "POST", "/api/workers/sizing_agent/pause", 403),
        ("submitter-secret", "GET", "/api/dead-letters", 403),
        ("operator-secret-1", "POST", "/api/workers/sizing_agent/pause", 200),
        ("operator-secret-1", "DELETE", "/api/dead-letters?older_than=30d", 403),
        ("administrator-secret", "DELETE", "/api/dead-letters?older_than=30d", 200),
    ])
    func `a role opens what it should and no more`(
        secret: String,
        method: String,
        path: String,
        status: Int
    ) async throws {
        try await Scene.run(Self.keys) { scene in
            let headers = ["authorization": "Bearer \(secret)"]
            let answer = try await scene.send(try #require(.init(method)), path, nil, headers)
            #expect(answer.status == status)
        }
    }

    @Test func `health asks for a key when it is told to`() async throws {
        var settings = Self.keys
        settings.protectsHealth = true
        try await Scene.run(settings) { scene in
            let refused = try await scene.send(.get, "/health")
            #expect(refused.status == 401)
            let headers = ["authorization": "Bearer submitter-secret"]
            #expect(try await scene.send(.get, "/health", nil, headers).status == 200)
        }
    }

    @Test func `callers with different keys do not share idempotency keys`() async throws {
        try await Scene.run(Self.keys) { scene in
            var tasks: Set<String> = []
            for secret in ["submitter-secret", "operator-secret-1"] {
                let headers = ["authorization": "Bearer \(secret)", "idempotency-key": "order-7"]
                let answer = try await scene.send(.post, "/api/sizing", Scene.pump, headers)
                tasks.insert(try #require(try answer.json()["task_id"]?.text))
            }
            #expect(tasks.count == 2)
        }
    }

    @Test(arguments: [
        ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000Z"),
        ("2026-01-02T03:04:05.6789+02:00", "2026-01-02T01:04:05.678Z"),
        ("2024-02-29T23:59:59.5-01:30", "2024-03-01T01:29:59.500Z"),
        ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59.000Z"),
    ])
    func `times are read with any offset and written in UTC`(text: String, written: String) {
        #expect(Timestamp(rfc3339: text)?.rfc3339 == written)
    }

    @Test(arguments: ["2025-02-29T00:00:00Z", "2026-01-02", "2026-13-01T00:00:00Z", "2026-01-02T24:00:00Z", "x"])
    func `what is no time is refused`(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }
}
