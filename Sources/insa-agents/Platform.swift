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

/// The one place that names every concrete type: the workers, their limits, where their state and telemetry go.
struct Platform {
    let runtime: AgentRuntime
    let gateway: Gateway
    private let state: State
    private let logger: Logger

    /// - Throws: `DatabaseFileError` when the state cannot be opened; nothing has been changed then.
    init(_ settings: Settings) throws {
        let agents = WorkerRoster.names.map(\.rawValue)
        let telemetry = try Self.telemetry(settings, agents: agents)
        let workers = Self.workers(settings, telemetry.catalogue)
        state = try State(settings, telemetry.catalogue, telemetry.logger)
        runtime = AgentRuntime(
            workers: workers,
            settings: settings.runtime(on: state.storage, workers),
            telemetry: telemetry
        )
        gateway = Gateway(runtime: runtime, settings: settings.gateway) { [runtime] addresses in
            // Listening begins before the journal has been taken over; whoever reads the address may use it.
            runtime.whenAccepting { Announcement(addresses).write() }
        }
        logger = telemetry.logger
    }

    /// Runs until SIGTERM or SIGINT: the gateway answers what it has taken, the runtime drains, the state is closed.
    ///
    /// A second signal stops at once: what is being worked on is handed back and done by the next run.
    func run() async throws {
        // The group stops its services in the reverse order: first nothing new comes in, then what is there is finished.
        let services: [any Service] = (state.maintenance.map { [$0] } ?? []) + [runtime, gateway]
        let group = ServiceGroup(services: services, logger: logger)
        do {
            try await StopSignals(logger).run(group)
        } catch {
            await closeState()
            throw error
        }
        await closeState()
    }

    private func closeState() async {
        do {
            try await state.close()
        } catch {
            logger.error("The state was not closed cleanly; nothing is lost by it", metadata: ["error": "\(error)"])
        }
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
                caches: [sizingCache],
                database: settings.durability == "memory" ? nil : "insa"
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
