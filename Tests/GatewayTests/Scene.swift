import AgentRuntime
import AgentTestKit
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Resilience
import Telemetry
import Testing
import Workers

@testable import Gateway

/// A running platform with the real agents, and a client in front of its router.
struct Scene: Sendable {
    let runtime: AgentRuntime
    let client: any TestClientProtocol

    /// Runs `body` against a fresh platform, which is stopped afterwards.
    static func run(
        _ settings: GatewaySettings = .patient,
        sizing: WorkerLimits = WorkerLimits(),
        sizer: WorkerDefinition? = nil,
        more: [WorkerDefinition] = [],
        _ body: @Sendable (Scene) async throws -> Void
    ) async throws {
        let runtime = try Self.runtime(sizing: sizing, sizer: sizer, more: more)
        try await runtime.run { runtime in
            let core = GatewayCore(runtime: runtime, settings: settings)
            let application = Application(router: RouteTable.router(core), logger: .quiet)
            try await application.test(.router) { client in
                try await body(Scene(runtime: runtime, client: client))
            }
        }
    }

    /// A platform with the real agents, whose metrics know the gateway's routes.
    static func runtime(
        sizing: WorkerLimits = WorkerLimits(),
        sizer: WorkerDefinition? = nil,
        more: [WorkerDefinition] = [],
        logger: Logger = .quiet
    ) throws -> AgentRuntime {
        let workers: [WorkerDefinition] =
            [sizer ?? .pool(of: 2, limits: sizing) { SizingWorker() }, .pool { Orchestrator() }] + more
        let agents = workers.map(\.name.rawValue)
        let names = CatalogueNames(agents: agents, breakers: agents, routes: Gateway.routeLabels, topics: agents)
        let telemetry = RuntimeTelemetry(
            catalogue: try Catalogue(
                registry: MetricRegistry(),
                names: names,
                identity: BuildIdentity(version: "test")
            ),
            tracer: SpanTracer(recorder: TraceRecorder()),
            logger: logger
        )
        var settings = RuntimeSettings()
        settings.drainLimit = .zero
        return AgentRuntime(workers: workers, settings: settings, telemetry: telemetry)
    }

    @discardableResult
    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String? = nil,
        _ headers: [String: String] = [:]
    ) async throws -> Answer {
        try await send(method, path, bytes: body.map { Array($0.utf8) }, headers)
    }

    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        bytes: [UInt8]?,
        _ headers: [String: String] = [:]
    ) async throws -> Answer {
        var fields: HTTPFields = [:]
        if bytes != nil { fields[.contentType] = "application/json" }
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        let response = try await client.execute(
            uri: path,
            method: method,
            headers: fields,
            body: bytes.map { ByteBuffer(bytes: $0) }
        )
        return Answer(status: response.status.code, headers: response.headers, bytes: Array(buffer: response.body))
    }

    /// A good request, to show that the gateway still works after a bad one.
    func expectGoodAnswer(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let answer = try await send(.post, "/api/sizing", Self.pump)
        #expect(answer.status == 200, "\(answer.text.prefix(400))", sourceLocation: sourceLocation)
    }

    static let pump = #"{"equipment":[\#(pumpItem)]}"#
    static let pumpItem = """
        {"kind":"pump","inputs":{"flow":{"value":1000,"unit":"gpm"},"sg":0.85,\
        "differential_head":{"value":300,"unit":"ft"},"suction_pressure":{"value":50,"unit":"psig"}}}
        """
    static let badPumpItem = #"{"kind":"pump","inputs":{"flow":{"value":-5,"unit":"gpm"},"sg":0.85}}"#
}

extension Logger {
    static var quiet: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}
