/// The names that are known when the process starts and are closed sets from then on.
public struct CatalogueNames: Hashable, Sendable {
    /// The agents; each is a worker of the same name.
    public let agents: [String]
    /// The circuit breakers.
    public let breakers: [String]
    /// The routes of the HTTP interface.
    public let routes: [RouteLabel]
    /// The topics of the bus.
    public let topics: [String]
    /// The caches; their families exist only when there are any.
    public let caches: [String]
    /// The database; its families exist only when there is one.
    public let database: String?

    /// Creates a set of names; a name that occurs twice, or is `other`, counts once, or not at all.
    public init(
        agents: [String],
        breakers: [String],
        routes: [RouteLabel],
        topics: [String],
        caches: [String] = [],
        database: String? = nil
    ) {
        self.agents = Self.unique(agents)
        self.breakers = Self.unique(breakers)
        self.routes = routes.filter { $0.template != MetricLabel.other }
        self.topics = Self.unique(topics)
        self.caches = Self.unique(caches)
        self.database = database
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = [MetricLabel.other]
        return names.filter { seen.insert($0).inserted }
    }
}
