import HTTPTypes
import Hummingbird
import Logging
import Resilience
import Telemetry

/// Writes one line for each request: failures of the server as warnings, refusals as info, the rest for debugging.
struct AccessLogMiddleware: RouterMiddleware {
    let logger: Logger
    let time: TimeSource

    func handle(
        _ request: Request,
        context: GatewayContext,
        next: @concurrent (Request, GatewayContext) async throws -> Response
    ) async throws -> Response {
        guard logger.logLevel <= .warning else { return try await next(request, context) }
        let start = time.now
        let response = try await next(request, context)
        let level = Self.level(of: response.status.code)
        guard logger.logLevel <= level else { return response }
        logger.log(
            level: level,
            "Request answered",
            metadata: [
                "method": "\(request.method.rawValue)",
                "route": "\(context.route(of: request) ?? RouteTable.unknownPath)",
                "status": "\(response.status.code)",
                "seconds": "\(start.duration(to: time.now).inSeconds)",
                "trace_id": "\(context.trace?.traceID.description ?? "")",
            ]
        )
        return response
    }

    private static func level(of code: Int) -> Logger.Level {
        switch code {
        case 500...: .warning
        case 400...: .info
        // because: every other answer is as it should be.
        default: .debug
        }
    }
}
