/// One of the two ports of the gateway.
public enum GatewayListener: Sendable, Hashable, CaseIterable {
    /// The API.
    case api
    /// The page of metrics.
    case metrics

    /// The flag of the command line that sets the port.
    public var flag: String {
        switch self {
        case .api: "--port"
        case .metrics: "--metrics-port"
        }
    }

    var title: String {
        switch self {
        case .api: "the API"
        case .metrics: "the metrics page"
        }
    }
}
