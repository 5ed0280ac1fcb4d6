import AgentRuntime
import HTTPTypes
import Hummingbird
import NIOCore
import Resilience
import Telemetry

/// Answers on the metrics port: the page and nothing else.
struct MetricsResponder: HTTPResponder {
    private static let line = 4

    private let core: GatewayCore
    private let scrapes: Bulkhead

    init(_ core: GatewayCore) {
        self.core = core
        scrapes = Bulkhead(name: "scrapes", maxConcurrent: core.settings.maxScrapes, maxWaiting: Self.line)
    }

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        do {
            return try await page(for: request)
        } catch {
            let problem =
                error as? Problem ?? Problem(.overloaded, "too many pages are being made").retryable(after: .seconds(1))
            return problem.response(to: request.uri.path, trace: nil)
        }
    }

    private func page(for request: Request) async throws -> Response {
        guard request.uri.path == "/metrics" else { throw Problem(.notFound, "the page is at /metrics") }
        guard request.method == .get || request.method == .head else {
            var problem = Problem(.methodNotAllowed, "only GET and HEAD are allowed here")
            problem.headers[.allow] = "GET, HEAD"
            throw problem
        }
        if core.settings.protectsMetrics {
            _ = try core.keys.principal(request.headers[.authorization], atLeast: .submitter)
        }
        let format = MetricsFormat.negotiate(accept: request.headers[.accept])
        let page = try await scrapes.run { core.telemetry.catalogue.registry.render(format) }
        let headers: HTTPFields = [.contentType: format.contentType, .cacheControl: "no-store", .vary: "Accept"]
        let response = Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: page)))
        return request.method == .head ? response.createHeadResponse() : response
    }
}
