import HTTPTypes
import Hummingbird

/// Lets only those pass whose key has the role a route needs.
struct AuthenticationMiddleware: RouterMiddleware {
    let keys: KeyRing
    let role: AccessRole

    func handle(
        _ request: Request,
        context: GatewayContext,
        next: @concurrent (Request, GatewayContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.principal = try keys.principal(request.headers[.authorization], atLeast: role)
        return try await next(request, context)
    }
}
