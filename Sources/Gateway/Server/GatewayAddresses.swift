/// Where the gateway listens.
public struct GatewayAddresses: Sendable, Hashable {
    /// The URL of the API, such as `http://127.0.0.1:5000`.
    public let api: String
    /// The URL of the metrics page, such as `http://127.0.0.1:9091/metrics`.
    public let metrics: String
    /// The port of the API.
    public let port: Int
    /// The port of the metrics page.
    public let metricsPort: Int
}
