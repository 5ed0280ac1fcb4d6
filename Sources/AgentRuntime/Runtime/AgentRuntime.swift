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
    let phase = Mutex(Phase.ready)

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
        let ids = MessageIDSource(wallMilliseconds: { settings.wall.now.milliseconds })
        let bus = MessageBus(time: settings.time, ids: ids, limits: settings.bus)
        let core = RuntimeCore(
            bus: bus,
            ids: ids,
            settings: settings,
            telemetry: telemetry ?? .standalone(for: workers, settings),
            routes: RoutingTable(workers)
        )
        self.core = core
        self.settings = settings
        pools = Dictionary(
            uniqueKeysWithValues: workers.map { ($0.name, Self.pool($0, on: bus, core)) }
        )
        installSources()
    }

    private static func pool(_ definition: WorkerDefinition, on bus: MessageBus, _ core: RuntimeCore) -> WorkerPool {
        let breaker = CircuitBreaker(
            name: definition.name.rawValue,
            policy: definition.limits.breaker,
            time: core.time,
            onEvent: core.telemetry.policyReport(agent: definition.name.rawValue)
        )
        do {
            let mailbox = try bus.register(definition.name, limits: definition.limits.mailbox)
            return WorkerPool(definition, mailbox: mailbox, breaker: breaker, core: core)
        } catch {
            preconditionFailure("worker \(definition.name) cannot have a mailbox: \(error)")
        }
    }
}
