import AgentRuntime
import NIOCore
import Resilience
import ServiceLifecycle

/// The events of one task as chunks of `text/event-stream`.
struct TaskEventStream: Sendable {
    let updates: AsyncStream<TaskRecord>
    /// The revision the client has seen; what is not newer is left out.
    let knownRevision: Int
    let core: GatewayCore

    /// Hands on each chunk, one event or one comment, until the result, a graceful shutdown or cancellation.
    @concurrent
    func deliver(to send: @concurrent (ByteBuffer) async throws -> Void) async throws {
        let (chunks, continuation) = AsyncStream.makeStream(of: ByteBuffer.self, bufferingPolicy: .bufferingNewest(256))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await produce(into: continuation) }
            defer { group.cancelAll() }
            for await chunk in chunks { try await send(chunk) }
        }
    }

    private func produce(into continuation: AsyncStream<ByteBuffer>.Continuation) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await follow(continuation) }
            group.addTask { await keepAlive(continuation) }
            group.addTask { await untilShutdown() }
            // The task's end or the server's, whichever is first; the heart beats on until then.
            await group.next()
            group.cancelAll()
        }
        continuation.finish()
    }

    private func follow(_ continuation: AsyncStream<ByteBuffer>.Continuation) async {
        for await task in updates {
            if task.revision > knownRevision { continuation.yield(Self.event("state", task, withResult: false)) }
            if task.state.isFinal { continuation.yield(Self.event("result", task, withResult: true)) }
        }
    }

    private func keepAlive(_ continuation: AsyncStream<ByteBuffer>.Continuation) async {
        do {
            while true {
                try await core.time.sleep(until: core.time.now.advanced(by: core.settings.keepAlive))
                continuation.yield(ByteBuffer(string: ": keep-alive\n\n"))
            }
        } catch {
            // Cancelled: the stream is over.
        }
    }

    private func untilShutdown() async {
        do {
            try await gracefulShutdown()
        } catch {
            // Cancelled: the stream is over.
        }
    }

    private static func event(_ name: String, _ task: TaskRecord, withResult: Bool) -> ByteBuffer {
        var bytes = Array("event: \(name)\nid: \(task.revision)\ndata: ".utf8)
        bytes += task.json(withResult: withResult)
        bytes += [0x0A, 0x0A]
        return ByteBuffer(bytes: bytes)
    }
}
