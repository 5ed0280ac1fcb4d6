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
}
