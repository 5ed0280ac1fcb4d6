import Synchronization

/// Every instrument of the product, declared in one place and bound at start.
///
/// All children of closed sets exist at 0 from the first page, so that rates exist before the first failure. What is a
/// state rather than a count comes from a source that is asked when a page is made.
public final class Catalogue: Sendable {
    private struct Sources: Sendable {
        var workers: (@Sendable () -> [WorkerSample])?
        var breakers: (@Sendable () -> [BreakerSample])?
        var deadLetters: (@Sendable () -> [DeadLetterSample])?
        var busIsUp: (@Sendable () -> Bool)?
        var database: (@Sendable () -> DatabaseSample)?
    }

    /// The registry that holds the families.
    public let registry: MetricRegistry
    /// The HTTP interface.
    public let http: HTTPInstruments
    /// The message bus as a whole.
    public let bus: BusInstruments
    /// Errors of all parts.
    public let faults: FaultInstruments
    /// The database and its backups; on no page when no database was declared.
    public let database: DatabaseInstruments
    private let agents: [String: AgentInstruments]
    private let breakers: [String: BreakerInstruments]
    private let caches: [String: CacheInstruments]
    private let agentFamilies: AgentFamilies
    private let breakerFamilies: BreakerFamilies
    private let workerGauges: WorkerGauges
    private let deadLetterGauges: DeadLetterGauges
    private let databaseGauges: DatabaseGauges?
    private let sources = Mutex(Sources())

    /// Declares every family in `registry` and binds the children of `names`.
    ///
    /// - Throws: ``MetricError`` if a family of the same name is there already, or the names make too many series.
    public init(registry: MetricRegistry, names: CatalogueNames, identity: BuildIdentity) throws(MetricError) {
        self.registry = registry
        _ = try registry.gauge(.buildInfo(identity))
        _ = try registry.gauge(.systemInfo(identity))
        http = try HTTPInstruments(registry, routes: names.routes)
        bus = try BusInstruments(registry, topics: names.topics)
        faults = try FaultInstruments(registry)
        database = names.database == nil ? DatabaseInstruments() : try DatabaseInstruments(registry)
        let agentFamilies = try AgentFamilies(registry, agents: names.agents)
        let breakerFamilies = try BreakerFamilies(registry, breakers: names.breakers)
        workerGauges = try WorkerGauges(registry, agents: names.agents)
        deadLetterGauges = try DeadLetterGauges(registry, agents: names.agents)
        databaseGauges = try names.database.map { name throws(MetricError) in
            try DatabaseGauges(registry, database: name)
        }
        self.agentFamilies = agentFamilies
        self.breakerFamilies = breakerFamilies
        agents = Dictionary(uniqueKeysWithValues: names.agents.map { ($0, AgentInstruments($0, agentFamilies)) })
        breakers = Dictionary(
            uniqueKeysWithValues: names.breakers.map { ($0, BreakerInstruments($0, breakerFamilies)) }
        )
        caches = try Self.caches(registry, names.caches)
        try ProcessMetrics.register(in: registry)
        registry.onScrape { [weak self] in self?.refresh() }
    }

    /// The instruments of an agent; one that was not declared gets those of `other`.
    public func agent(_ name: String) -> AgentInstruments {
        if let agent = agents[name] { return agent }
        registry.refusedLabelSets.child().increment()
        return AgentInstruments(MetricLabel.other, agentFamilies)
    }

    /// The instruments of a circuit breaker; one that was not declared gets those of `other`.
    public func breaker(_ name: String) -> BreakerInstruments {
        if let breaker = breakers[name] { return breaker }
        registry.refusedLabelSets.child().increment()
        return BreakerInstruments(MetricLabel.other, breakerFamilies)
    }

    /// Installs what tells the state of all workers; it is asked for each page and must neither wait nor take long.
    public func install(workerSource: @escaping @Sendable () -> [WorkerSample]) {
        sources.withLock { $0.workers = workerSource }
    }

    /// Installs what tells the state of all circuit breakers; like ``install(workerSource:)``.
    public func install(breakerSource: @escaping @Sendable () -> [BreakerSample]) {
        sources.withLock { $0.breakers = breakerSource }
    }

    /// Installs what tells the dead letters of all agents; like ``install(workerSource:)``.
    public func install(deadLetterSource: @escaping @Sendable () -> [DeadLetterSample]) {
        sources.withLock { $0.deadLetters = deadLetterSource }
    }

    /// Installs what tells whether the bus accepts messages; like ``install(workerSource:)``.
    public func install(busIsUp: @escaping @Sendable () -> Bool) {
        sources.withLock { $0.busIsUp = busIsUp }
    }

    /// Installs what tells the state of the database; like ``install(workerSource:)``.
    public func install(databaseSource: @escaping @Sendable () -> DatabaseSample) {
        sources.withLock { $0.database = databaseSource }
    }

    /// The instruments of a cache; `nil` for one that was not declared.
    public func cache(_ name: String) -> CacheInstruments? { caches[name] }

    private static func caches(
        _ registry: MetricRegistry,
        _ names: [String]
    ) throws(MetricError) -> [String: CacheInstruments] {
        guard !names.isEmpty else { return [:] }
        let families = try CacheFamilies(registry, caches: names)
        return Dictionary(uniqueKeysWithValues: names.map { ($0, CacheInstruments($0, families)) })
    }

    private func refresh() {
        let sources = sources.withLock { $0 }
        if let workers = sources.workers { workerGauges.update(workers()) }
        if let breakers = sources.breakers { breakerFamilies.update(breakers()) }
        if let deadLetters = sources.deadLetters { deadLetterGauges.update(deadLetters()) }
        if let isUp = sources.busIsUp { bus.isUp.set(isUp() ? 1 : 0) }
        if let database = sources.database { databaseGauges?.update(database()) }
    }
}
