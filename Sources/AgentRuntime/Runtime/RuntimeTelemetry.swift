public import Logging
import MessageBus
public import Resilience
public import Telemetry

/// Where a runtime's metrics, traces and logs go.
public struct RuntimeTelemetry: Sendable {
    /// The families every part records into.
    public let catalogue: Catalogue
    /// Begins spans and keeps the finished ones.
    public let tracer: SpanTracer
    /// The logger every part logs through.
    public let logger: Logger

    private let wallAtOrigin: UInt64

    /// Creates a sink.
    ///
    /// - Parameter time: The time source of the runtime that will use it; spans are dated by it, so they never run backwards.
    public init(catalogue: Catalogue, tracer: SpanTracer, logger: Logger, time: TimeSource = .continuous) {
        self.catalogue = catalogue
        self.tracer = tracer
        self.logger = logger
        wallAtOrigin = WallClock.now &- UInt64(clamping: time.now.nanoseconds)
    }

    /// A sink of a runtime's own: a new registry that knows the names of its workers and calls.
    static func standalone(for workers: [WorkerDefinition], _ settings: RuntimeSettings) -> RuntimeTelemetry {
        let agents = workers.map(\.name.rawValue)
        let names = CatalogueNames(
            agents: agents,
            breakers: agents + settings.calls.keys.sorted(),
            routes: [],
            topics: agents
        )
        do {
            return RuntimeTelemetry(
                catalogue: try Catalogue(
                    registry: MetricRegistry(),
                    names: names,
                    identity: BuildIdentity(version: "library")
                ),
                tracer: SpanTracer(recorder: TraceRecorder()),
                logger: Logger(label: "agent-runtime"),
                time: settings.time
            )
        } catch {
            preconditionFailure("the catalogue fits an empty registry: \(error)")
        }
    }

    /// The civil time of an instant, in nanoseconds since 1970.
    func wallNanoseconds(at instant: MonotonicInstant) -> UInt64 {
        wallAtOrigin &+ UInt64(clamping: instant.nanoseconds)
    }
}
