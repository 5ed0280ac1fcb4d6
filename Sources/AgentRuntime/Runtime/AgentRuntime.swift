import MessageBus
import Resilience
public import ServiceLifecycle
import Synchronization
import Telemetry

/// A company's agents at work: their mailboxes, their pools, and everything that keeps them going.
///
/// Nothing happens before ``run()``; when it returns, everything it started has ended.
///
/// ```swift
/// let runtime = AgentRuntime(workers: [.pool(of: 2) { Greeter() }])
/// try await runtime.run { agents in
///     print(try await agents.ask(Greet(name: "Ada"), deadline: .seconds(5)))
/// }
/// ```
public final class AgentRuntime: Service {
    enum Phase: Sendable {
        /// Made, not running. Can transition to `running`.
        case ready
        /// Taking requests. Can transition to `draining`.
        case running(since: MonotonicInstant)
        /// Finishing what was accepted. Can transition to `stopped`.
        case draining(since: MonotonicInstant)
        /// Over. Final.
        case stopped
    }

    let core: RuntimeCore
    let pools: [WorkerName: WorkerPool]
    let settings: RuntimeSettings
    /// Work that begins by the clock.
    public let schedules: Schedules
    let phase = Mutex(Phase.ready)
    /// Says of `phase` what every request must know, without its lock.
    let accepts = Atomic<Bool>(false)
    /// What is to be done when requests are taken.
    let openings = Mutex<[@Sendable () -> Void]>([])

    /// Creates a runtime; it starts with ``run()``.
    ///
    /// - Parameters:
    ///   - workers: The pools, each under a name of its own; two of the same name are a programmer's mistake and trap.
    ///   - settings: Clocks, limits and stores.
    ///   - telemetry: Where metrics, traces and logs go; a registry and a recorder of its own by default.
    public init(
        workers: [WorkerDefinition],
        settings: RuntimeSettings = RuntimeSettings(),
        telemetry: RuntimeTelemetry? = nil
    ) {
        let ids = MessageIDSource(wallMilliseconds: { [wall = settings.wall] in wall.now.milliseconds })
        let bus = MessageBus(time: settings.time, ids: ids, limits: settings.bus)
        let telemetry = telemetry ?? .standalone(for: workers, settings)
        let destinations = workers.map { Self.destination($0, on: bus, telemetry.catalogue) }
        let core = RuntimeCore(
            bus: bus,
            ids: ids,
            settings: settings,
            telemetry: telemetry,
            routes: RoutingTable(destinations)
        )
        self.core = core
        schedules = .of(core, settings.storage.schedules)
        self.settings = settings
        pools = Dictionary(uniqueKeysWithValues: destinations.map { ($0.name, Self.pool($0, core)) })
        installSources()
    }

    private static func destination(
        _ definition: WorkerDefinition,
        on bus: MessageBus,
        _ catalogue: Catalogue
    ) -> Destination {
        do {
            let mailbox = try bus.register(definition.name, limits: definition.limits.mailbox)
            return Destination(definition, mailbox: mailbox, catalogue: catalogue)
        } catch {
            preconditionFailure("worker \(definition.name) cannot have a mailbox: \(error)")
        }
    }

    private static func pool(_ destination: Destination, _ core: RuntimeCore) -> WorkerPool {
        let definition = destination.definition
        let breaker = CircuitBreaker(
            name: definition.name.rawValue,
            policy: definition.limits.breaker,
            time: core.time,
            onEvent: core.telemetry.breakerReport()
        )
        return WorkerPool(destination, breaker: breaker, core: core)
    }
}
