/// How the gateway listens and what it takes; the defaults are fit for one server on loopback.
public struct GatewaySettings: Sendable {
    /// The address the API listens on; `127.0.0.1` by default.
    public var host = "127.0.0.1"
    /// The port of the API, 5000 by default; 0 takes a free one.
    public var port = 5000
    /// The address the metrics page listens on; `127.0.0.1` by default.
    public var metricsHost = "127.0.0.1"
    /// The port of the metrics page, 9091 by default; 0 takes a free one.
    public var metricsPort = 9091
    /// The largest body in bytes; 1 MiB by default.
    public var bodyLimit = 1_048_576
    /// How long a submission waits for its result when the client does not say; 10 s by default.
    public var waitDefault: Duration = .seconds(10)
    /// The longest a client may ask to wait; 60 s by default.
    public var waitMax: Duration = .seconds(60)
    /// The deadline of a request that names none; `nil`, for none, by default.
    public var requestDeadline: Duration?
    /// Requests served at the same time, health checks not counted; 2,048 by default.
    public var maxRequests = 2048
    /// Connections open at the same time on each listener; 4,096 by default.
    public var maxConnections = 4096
    /// An idle connection, or one whose request does not arrive, is closed after this time; 60 s by default.
    public var idleTimeout: Duration = .seconds(60)
    /// How often an event stream without events sends a comment, so that both sides notice a dead connection; 15 s by default.
    public var keepAlive: Duration = .seconds(15)
    /// Pages of metrics made at the same time, 1 by default; more wait in a short line and are then refused.
    public var maxScrapes = 1
    /// The keys of the API; without keys nobody is asked for one.
    public var keys: [AccessKey] = []
    /// Whether health routes ask for a key, too; not by default.
    public var protectsHealth = false
    /// Whether the metrics page asks for a key, too; not by default.
    public var protectsMetrics = false
    /// The version of the product, as health shows it.
    public var version = "0.0.0"

    /// The defaults.
    public init() {}
}
