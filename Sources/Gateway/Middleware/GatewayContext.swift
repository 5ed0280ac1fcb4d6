import Hummingbird
import Telemetry

/// What the parts that handle one request tell each other.
struct GatewayContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The span of this request.
    var trace: TraceContext?
    var principal = Principal.anyone

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// The template of the path, even where only its method is not allowed; `nil` for a path that no route has.
    func route(of request: Request) -> String? {
        guard let path = endpointPath, path != RouteTable.unknownPath else {
            return RouteTable.template(of: request.uri.path)
        }
        return path
    }
}
