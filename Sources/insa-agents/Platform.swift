import AgentRuntime
import Gateway
import InsaCommand
import Instrumentation
import Logging
import Metrics
import Resilience
import ServiceLifecycle
import Telemetry
import Tracing
import UnixSignals
import Workers

/// The one place that names every concrete type: the workers, their limits, and where their telemetry goes.
struct Platform {
    let runtime: AgentRuntime
    let gateway: Gateway
    private let logger: Logger

    init(_ settings: Settings) throws {
        let agents = [Orchestrator.name.rawValue, SizingWorker.name.rawValue]
        let telemetry = try Self.telemetry(settings, agents: agents)
        let workers = Self.workers(settings, telemetry.catalogue)
        runtime = AgentRuntime(workers: workers, settings: settings.runtime, telemetry: telemetry)
        gateway = Gateway(runtime: runtime, settings: settings.gateway) { addresses in
            Announcement(addresses).write()
        }
        logger = telemetry.logger
    }

    /// Runs until SIGTERM or SIGINT: the gateway answers what it has taken, then the runtime drains.
    func run() async throws {
        // The group stops its services in the reverse order: first nothing new comes in, then what is there is finished.
        let group = ServiceGroup(
            services: [runtime, gateway],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        try await group.run()
    }

    private static let sizingCache = "sizing"

    private static func workers(_ settings: Settings, _ catalogue: Catalogue) -> [WorkerDefinition] {
        let limits = settings.workerLimits
        let cache = SizingCache(instruments: catalogue.cache(sizingCache))
        return [
            .pool(of: settings.lanes, limits: limits) { Orchestrator() },
            .pool(of: settings.lanes, limits: limits) { SizingWorker(cache: cache) },
        ]
    }

    private static func telemetry(_ settings: Settings, agents: [String]) throws -> RuntimeTelemetry {
        let catalogue = try Catalogue(
            registry: MetricRegistry(),
            names: CatalogueNames(
                agents: agents,
                breakers: agents,
                routes: Gateway.routeLabels,
                topics: agents,
                caches: [sizingCache]
            ),
            identity: BuildIdentity(version: ProductVersion.number, environment: settings.environmentName)
        )
        let tracer = SpanTracer(
            recorder: TraceRecorder(traceLimit: settings.tracesKept),
            sampler: TraceSampler(tracesPerSecond: Double(settings.tracesPerSecond))
        )
        let sink = LogSink(
            format: settings.logShape,
            counted: { level, _ in
                catalogue.faults.errors(.worker, level == .critical ? .critical : .warning).increment()
            }
        )
        let level = settings.level
        LoggingSystem.bootstrap { StructuredLogHandler(label: $0, sink: sink, level: level) }
        MetricsSystem.bootstrap(RegistryMetricsFactory(registry: catalogue.registry))
        InstrumentationSystem.bootstrap(tracer)
        return RuntimeTelemetry(catalogue: catalogue, tracer: tracer, logger: Logger(label: "insa-agents"))
    }
}
