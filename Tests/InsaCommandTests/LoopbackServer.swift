import NIOCore
import NIOPosix

/// A server on a free port of this machine that answers every connection with the same bytes, whatever was asked.
struct LoopbackServer {
    /// What happens after a request has come in.
    enum Reply: Sendable {
        /// These bytes, then the connection is closed.
        case bytes(String)
        /// These bytes, then nothing more.
        case stall(String)
        /// This head, then a body of so many bytes; the connection stays open until the client hangs up.
        case body(head: String, size: Int)
    }

    /// Runs `body` with the URL of a server, and returns what it was asked besides what `body` returns.
    static func with<Value: Sendable>(
        _ reply: Reply,
        _ body: (String) async throws -> Value
    ) async throws -> (value: Value, requests: [String]) {
        let requests = RequestLog()
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let port = channel.channel.localAddress?.port ?? 0
        let value = try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await channel.executeThenClose { connections in
                    for try await connection in connections {
                        try await answer(connection, reply, requests)
                    }
                }
            }
            let value = try await body("http://127.0.0.1:\(port)")
            group.cancelAll()
            return value
        }
        return (value, requests.all)
    }

    private static func answer(
        _ connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>,
        _ reply: Reply,
        _ requests: RequestLog
    ) async throws {
        try await connection.executeThenClose { inbound, outbound in
            var received = ""
            // Answered inside the loop: leaving it would close the connection.
            for try await part in inbound {
                received += String(buffer: part)
                guard isComplete(received) else { continue }
                requests.append(received)
                // because: a client that hangs up early, as it should on a huge answer, is no fault of the server.
                try? await send(reply, outbound)
                if case .bytes = reply { return }
            }
        }
    }

    private static func send(_ reply: Reply, _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>) async throws {
        switch reply {
        case .bytes(let text): try await outbound.write(ByteBuffer(string: text))
        case .stall(let text):
            try await outbound.write(ByteBuffer(string: text))
            // because: this waits for the end of the test, which cancels it; nothing depends on the time.
            let never = AsyncStream<Never> { _ in }
            for await _ in never {}
        case .body(let head, let size):
            try await outbound.write(ByteBuffer(string: head))
            let piece = ByteBuffer(repeating: UInt8(ascii: "x"), count: 1_048_576)
            for _ in 0..<(size / 1_048_576) { try await outbound.write(piece) }
        }
    }

    private static func isComplete(_ request: String) -> Bool {
        guard let end = request.firstRange(of: "\r\n\r\n") else { return false }
        let head = request[..<end.lowerBound].lowercased()
        let length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst("content-length:".count).drop { $0 == " " }) }
        return request[end.upperBound...].utf8.count >= length ?? 0
    }
}

extension LoopbackServer.Reply {
    /// A whole HTTP answer.
    static func http(_ status: String, _ type: String, _ body: String, _ headers: String = "") -> Self {
        .bytes(
            "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(headers)Content-Length: \(body.utf8.count)\r\n"
                + "Connection: close\r\n\r\n\(body)"
        )
    }
}
