import HTTPTypes
import Hummingbird
import Resilience
import Telemetry

/// Counts and times requests by route.
struct MetricsMiddleware: RouterMiddleware {
    private let http: HTTPInstruments
    private let routes: [String: RouteInstruments]
    private let unknown: RouteInstruments
    private let time: TimeSource

    init(_ http: HTTPInstruments, templates: [String], time: TimeSource) {
        self.http = http
        self.time = time
        routes = Dictionary(templates.map { ($0, http.route($0)) }) { first, _ in first }
        unknown = http.route(MetricLabel.other)
    }

    func handle(
        _ request: Request,
        context: GatewayContext,
        next: @concurrent (Request, GatewayContext) async throws -> Response
    ) async throws -> Response {
        let start = time.now
        http.inFlight.add(1)
        defer { http.inFlight.add(-1) }
        let response = try await next(request, context)
        let route = context.route(of: request).flatMap { routes[$0] } ?? unknown
        route.requests(HTTPMethodLabel(method: request.method.rawValue), code: response.status.code).increment()
        observe(start.duration(to: time.now).inSeconds, route, context.trace)
        return response
    }

    private func observe(_ seconds: Double, _ route: RouteInstruments, _ trace: TraceContext?) {
        guard let trace, trace.isSampled else { return route.duration.observe(seconds) }
        route.duration.observe(seconds, traceID: trace.traceID, at: UInt64(clamping: time.now.nanoseconds))
    }
}
