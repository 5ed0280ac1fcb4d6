import AgentRuntime
import Hummingbird
import NIOCore

extension Exchange {
    /// Streams dead letters, one JSON object a line, read page by page while the client takes them.
    ///
    /// A letter that cannot be read breaks the connection off, so that half an export is not taken for a whole one.
    func exportDeadLetters() async throws -> Response {
        let query = query
        try query.allowOnly(DeadLetterFilter.fieldNames)
        let export = try await runtime.exportDeadLetters(DeadLetterFilter(query, workerNames), by: actor)
        return Response(
            status: .ok,
            headers: [.contentType: "application/x-ndjson", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                for try await page in export {
                    for letter in page { try await writer.write(ByteBuffer(bytes: letter.json() + [0x0A])) }
                }
                try await writer.finish(nil)
            }
        )
    }
}
