import AgentRuntime
import HTTPTypes
import Hummingbird
import MessageBus
import NIOCore

/// One request on its way to its answer.
struct Exchange: Sendable {
    let core: GatewayCore
    let request: Request
    let context: GatewayContext

    var runtime: AgentRuntime { core.runtime }

    /// The body as JSON.
    ///
    /// - Throws: A problem with status 415, 413 or 400.
    func json() async throws -> JSONNode {
        try JSONParser.parse(try await bytes())
    }

    /// The body as it came.
    ///
    /// - Throws: A problem with status 415 or 413.
    func bytes() async throws -> [UInt8] {
        guard let type = request.headers[.contentType], Self.isJSON(type) else {
            throw Problem(.contentType, "send the body as Content-Type: application/json")
        }
        let limit = core.settings.bodyLimit
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw Self.tooLarge(limit)
        }
        do {
            return Array(buffer: try await request.body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
            throw Self.tooLarge(limit)
        }
    }

    private static func tooLarge(_ limit: Int) -> Problem {
        Problem(.bodyTooLarge, "a body may have at most \(limit) bytes")
    }

    private static func isJSON(_ type: String) -> Bool {
        if type == "application/json" { return true }
        let media = type.prefix { $0 != ";" && $0 != " " }.lowercased()
        return media == "application/json" || (media.hasPrefix("application/") && media.hasSuffix("+json"))
    }

    /// The parameter `name` of the path as an id.
    ///
    /// - Throws: A problem with status 404, because a path with something else names nothing.
    func id(_ name: String = "id") throws(Problem) -> MessageID {
        guard let id = context.parameters.get(name).flatMap({ MessageID($0) }) else {
            throw Problem(.notFound, "there is nothing with this id; an id is a UUID")
        }
        return id
    }

    /// The parameter `name` of the path as the name of a worker that exists.
    func worker() throws(Problem) -> WorkerHealth {
        guard let name = context.parameters.get("name").flatMap({ WorkerName($0) }), let worker = runtime.worker(name)
        else {
            throw Problem(.notFound, "there is no worker of this name")
        }
        return worker
    }

    /// The names of the workers there are.
    var workerNames: [WorkerName] { runtime.workers().map(\.name) }

    var query: QueryReader { QueryReader(request.uri.query) }
}

extension Exchange {
    /// An answer of finished JSON.
    static func answer(
        _ json: [UInt8],
        status: HTTPResponse.Status = .ok,
        type: String = "application/json",
        headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = type
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: json)))
    }

    /// An answer of one page of a list.
    static func answer<Item>(_ page: Page<Item>, _ write: (inout JSONWriter, Item) -> Void) -> Response {
        answer(
            JSONWriter.object(capacity: 256 + page.items.count * 512) { writer in
                writer.field("items", page.items, write)
                writer.field("next_cursor", page.next?.description)
            }
        )
    }
}
