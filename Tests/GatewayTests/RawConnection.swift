import NIOCore

/// Bytes to and from a server, without any manners.
struct RawConnection {
    var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>

    @concurrent
    func send(_ text: String) async throws {
        try await outbound.write(ByteBuffer(string: text))
    }

    /// Everything until the server closes the connection.
    @concurrent
    mutating func rest() async throws -> String {
        var text = ""
        while let buffer = try await inbound.next() { text += String(buffer: buffer) }
        return text
    }

    /// Everything until `end` has come, and what came with it.
    @concurrent
    mutating func text(until end: String) async throws -> String {
        var text = ""
        while !text.contains(end), let buffer = try await inbound.next() { text += String(buffer: buffer) }
        return text
    }

    /// Says that nothing more will be sent.
    func finish() { outbound.finish() }
}
