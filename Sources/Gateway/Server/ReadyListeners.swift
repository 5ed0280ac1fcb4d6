import Synchronization

/// Tells once that both listeners are up, and where.
final class ReadyListeners: Sendable {
    private struct Ports {
        var api: Int?
        var metrics: Int?
    }

    private let ports = Mutex(Ports())
    private let settings: GatewaySettings
    private let onReady: @Sendable (GatewayAddresses) -> Void

    init(settings: GatewaySettings, onReady: @escaping @Sendable (GatewayAddresses) -> Void) {
        self.settings = settings
        self.onReady = onReady
    }

    func apiIsUp(on port: Int) { note { $0.api = port } }

    func metricsAreUp(on port: Int) { note { $0.metrics = port } }

    private func note(_ change: (inout Ports) -> Void) {
        let ready = ports.withLock { ports -> (Int, Int)? in
            change(&ports)
            guard let api = ports.api, let metrics = ports.metrics else { return nil }
            return (api, metrics)
        }
        guard let (api, metrics) = ready else { return }
        onReady(
            GatewayAddresses(
                api: "http://\(Self.host(settings.host)):\(api)",
                metrics: "http://\(Self.host(settings.metricsHost)):\(metrics)/metrics",
                port: api,
                metricsPort: metrics
            )
        )
    }

    /// An IPv6 address stands in brackets in a URL.
    private static func host(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }
}
