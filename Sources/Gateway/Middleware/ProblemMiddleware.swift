import HTTPTypes
import Hummingbird
import Logging
import Telemetry

/// Turns every error into a problem document; what nobody expected is logged and answered without its words.
struct ProblemMiddleware: RouterMiddleware {
    let logger: Logger
    let faults: FaultInstruments

    func handle(
        _ request: Request,
        context: GatewayContext,
        next: @concurrent (Request, GatewayContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            if String(reflecting: type(of: error)).hasSuffix(".HTTPParserError") { throw error }
            return problem(for: error, request, context).response(to: request.uri.path, trace: context.trace)
        }
    }

    private func problem(for error: any Error, _ request: Request, _ context: GatewayContext) -> Problem {
        if context.endpointPath == RouteTable.unknownPath { return RouteTable.problem(for: request) }
        if let problem = Problem(error) { return problem }
        faults.unhandled[.api].increment()
        faults.errors(.api, .critical).increment()
        logger.error(
            "Unexpected error in a route",
            metadata: [
                "route": "\(context.endpointPath ?? "")",
                "error": "\(error)",
                "trace_id": "\(context.trace?.traceID.description ?? "")",
            ]
        )
        return Problem(.failed, "internal error")
    }
}
