import HTTPTypes
import Hummingbird
import Telemetry

/// Continues the caller's trace or begins one, records the span of the request, and names the trace in every answer.
struct TraceMiddleware: RouterMiddleware {
    let tracer: SpanTracer

    func handle(
        _ request: Request,
        context: GatewayContext,
        next: @concurrent (Request, GatewayContext) async throws -> Response
    ) async throws -> Response {
        let start = WallClock.now
        let parent = request.headers[.traceparent].flatMap {
            TraceContext(traceparent: $0, tracestate: request.headers[.tracestate])
        }
        let trace = tracer.begin(parent: parent, at: start)
        var context = context
        context.trace = trace
        var response = try await next(request, context)
        response.headers[.traceID] = trace.traceID.description
        if trace.isSampled { record(request, context, response.status.code, parent, start) }
        return response
    }

    private func record(
        _ request: Request,
        _ context: GatewayContext,
        _ code: Int,
        _ parent: TraceContext?,
        _ start: UInt64
    ) {
        guard let trace = context.trace else { return }
        let route = context.route(of: request) ?? RouteTable.unknownPath
        tracer.recorder.record(
            SpanRecord(
                "\(HTTPMethodLabel(method: request.method.rawValue).labelValue) \(route)",
                role: .server,
                context: trace,
                parent: parent?.spanID,
                start: start,
                end: WallClock.now,
                outcome: code >= 500 ? .error("status \(code)") : .ok,
                facts: [
                    SpanFact("http.request.method", .string(request.method.rawValue)),
                    SpanFact("http.route", .string(route)),
                    SpanFact("http.response.status_code", .integer(Int64(code))),
                ]
            )
        )
    }
}

extension HTTPField.Name {
    static let traceparent = HTTPField.Name.known("traceparent")
    static let tracestate = HTTPField.Name.known("tracestate")
    static let traceID = HTTPField.Name.known("trace-id")
    static let prefer = HTTPField.Name.known("prefer")
    static let preferenceApplied = HTTPField.Name.known("preference-applied")
    static let idempotencyKey = HTTPField.Name.known("idempotency-key")
    static let lastEventID = HTTPField.Name.known("last-event-id")

    private static func known(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is a header's name") }
        return name
    }
}
