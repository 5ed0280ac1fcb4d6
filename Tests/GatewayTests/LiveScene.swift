import AgentRuntime
import NIOCore
import NIOPosix
import Testing

@testable import Gateway

/// A gateway on real ports in front of the real agents.
struct LiveScene: Sendable {
    let runtime: AgentRuntime
    let addresses: GatewayAddresses

    /// Runs `body` while the gateway listens on free ports of loopback.
    static func run(
        _ settings: GatewaySettings = GatewaySettings(),
        _ body: @Sendable (LiveScene) async throws -> Void
    ) async throws {
        var settings = settings
        settings.port = 0
        settings.metricsPort = 0
        let (ready, continuation) = AsyncStream.makeStream(of: GatewayAddresses.self)
        let runtime = try Scene.runtime()
        let listening = settings
        try await runtime.run { runtime in
            let gateway = Gateway(runtime: runtime, settings: listening) { continuation.yield($0) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await gateway.run() }
                let addresses = try #require(await ready.first { _ in true })
                try await body(LiveScene(runtime: runtime, addresses: addresses))
                group.cancelAll()
            }
        }
    }

    /// Opens a connection, lets `body` use it, and closes it.
    func connect<Value: Sendable>(
        toMetrics: Bool = false,
        _ body: @Sendable @concurrent (inout RawConnection) async throws -> Value
    ) async throws -> Value {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .connect(host: "127.0.0.1", port: toMetrics ? addresses.metricsPort : addresses.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel,
                        configuration: .init(isOutboundHalfClosureEnabled: true)
                    )
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var connection = RawConnection(inbound: inbound.makeAsyncIterator(), outbound: outbound)
            return try await body(&connection)
        }
    }

    /// Sends `request` as it is and reads until the server closes the connection.
    func exchange(_ request: String, toMetrics: Bool = false) async throws -> String {
        try await connect(toMetrics: toMetrics) { connection in
            try await connection.send(request)
            return try await connection.rest()
        }
    }

    func post(_ path: String, _ body: String, headers: String = "") -> String {
        "POST \(path) HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n\(headers)"
            + "content-length: \(body.utf8.count)\r\n\r\n\(body)"
    }
}
