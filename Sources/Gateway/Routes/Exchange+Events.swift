import AgentRuntime
import HTTPTypes
import Hummingbird

extension Exchange {
    /// Streams the transitions of a task, then its result; ends with the task, with the client, or with the server.
    func streamTask() async throws -> Response {
        let id = try id()
        let known = request.headers[.lastEventID].flatMap { Int($0) } ?? -1
        let updates = try await runtime.updates(of: id)
        let stream = TaskEventStream(updates: updates, knownRevision: known, core: core)
        let headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store"]
        let requestBody = request.body
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody { writer in
                do {
                    try await requestBody.consumeWithCancellationOnInboundClose { _ in
                        try await stream.deliver(to: { try await writer.write($0) })
                    }
                } catch is CancellationError {
                    // The client has gone: nobody reads the rest.
                }
                try await writer.finish(nil)
            }
        )
    }
}
