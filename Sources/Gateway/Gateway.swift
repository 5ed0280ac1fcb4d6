public import AgentRuntime
import Hummingbird
import Logging
public import ServiceLifecycle
public import Telemetry

/// The HTTP side of the platform: the API on one port, the page of metrics on another.
///
/// Nothing listens before ``run()``; it returns after a graceful shutdown, when requests in flight have been answered.
public struct Gateway: Service {
    /// The routes with their methods, for the catalogue of metrics.
    public static var routeLabels: [RouteLabel] { RouteTable.labels }

    let core: GatewayCore
    private let onReady: @Sendable (GatewayAddresses) -> Void

    /// Creates a gateway to `runtime`, whose telemetry it uses.
    ///
    /// - Parameter onReady: Called once, when both listeners take connections.
    public init(
        runtime: AgentRuntime,
        settings: GatewaySettings = GatewaySettings(),
        onReady: @escaping @Sendable (GatewayAddresses) -> Void = { _ in }
    ) {
        core = GatewayCore(runtime: runtime, settings: settings)
        self.onReady = onReady
    }

    /// Listens until the surrounding service group shuts down gracefully or the task is cancelled.
    ///
    /// - Throws: ``GatewayError`` when a port cannot be had; the other listener is then stopped, too.
    public func run() async throws {
        let ready = ReadyListeners(settings: core.settings, onReady: onReady)
        if core.settings.keys.isEmpty {
            core.logger.notice("No keys are configured: everybody who reaches this server may use it")
        }
        // The last is shut down first: the page of metrics shows the API's last requests.
        let listeners: [any Service] = [metrics { ready.metricsAreUp(on: $0) }, api { ready.apiIsUp(on: $0) }]
        let configuration = ServiceGroupConfiguration(
            // Cancelling a listener would make its server log errors; the error that counts is the other one's.
            services: listeners.map { .init(service: $0, failureTerminationBehavior: .gracefullyShutdownGroup) },
            logger: core.logger
        )
        try await ServiceGroup(configuration: configuration).run()
    }

    private func api(onReady: @escaping @Sendable (Int) -> Void) -> Listener<RouterResponder<GatewayContext>> {
        Listener(
            role: .api,
            host: core.settings.host,
            port: core.settings.port,
            responder: RouteTable.router(core).buildResponder(),
            settings: core.settings,
            logger: core.logger,
            onReady: onReady
        )
    }

    private func metrics(onReady: @escaping @Sendable (Int) -> Void) -> Listener<MetricsResponder> {
        Listener(
            role: .metrics,
            host: core.settings.metricsHost,
            port: core.settings.metricsPort,
            responder: MetricsResponder(core),
            settings: core.settings,
            logger: core.logger,
            onReady: onReady
        )
    }
}
