import Hummingbird
import Synchronization

/// Refuses requests beyond a bound, so that a flood costs an answer each and no memory.
final class LoadMiddleware: RouterMiddleware {
    private let limit: Int
    private let current = Atomic<Int>(0)

    init(limit: Int) {
        self.limit = limit
    }

    func handle(
        _ request: Request,
        context: GatewayContext,
        next: @concurrent (Request, GatewayContext) async throws -> Response
    ) async throws -> Response {
        // Health has to answer most of all when there is too much to do.
        if request.uri.path.hasPrefix("/api/") == false { return try await next(request, context) }
        let now = current.wrappingAdd(1, ordering: .relaxed).newValue
        defer { current.wrappingSubtract(1, ordering: .relaxed) }
        guard now <= limit else {
            throw Problem(.overloaded, "\(limit) requests are being served, which is the most").retryable(
                after: .seconds(1)
            )
        }
        return try await next(request, context)
    }
}
