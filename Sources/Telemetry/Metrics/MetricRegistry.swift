import Synchronization

/// The families of a process, and the page that shows them.
///
/// Registering the same descriptor twice gives the same family; another descriptor under a taken name is an error.
public final class MetricRegistry: Sendable {
    struct State {
        var families: [String: any RenderableFamily] = [:]
        var owners: [String: String] = [:]
        var collectors: [@Sendable () -> Void] = []
        var lastPageSize = 4096
    }

    /// Label sets that were refused by any family of this registry.
    package let refusedLabelSets: MetricFamily<CounterMetric>
    private let seriesLimit: Int
    let state = Mutex(State())

    static let refusedDescriptor = MetricDescriptor(
        "insa_metrics_dropped_labelsets_total",
        .counter,
        help: "Label sets refused by the cardinality guard"
    )

    /// Creates a registry whose only family counts refused label sets.
    ///
    /// `seriesLimit` is the most series a family may have unless its descriptor says otherwise; at least 1.
    public init(seriesLimit: Int = 500) {
        precondition(seriesLimit >= 1, "seriesLimit must be at least 1 (was \(seriesLimit))")
        self.seriesLimit = seriesLimit
        refusedLabelSets = .counters(Self.refusedDescriptor, limit: 1, refused: CounterMetric())
        let family = refusedLabelSets
        state.withLock { $0.add(family) }
    }

    /// Registers a family of counters.
    public func counter(_ descriptor: MetricDescriptor) throws(MetricError) -> MetricFamily<CounterMetric> {
        try register(descriptor, fits: descriptor.kind == .counter) { .counters($0, limit: $1, refused: $2) }
    }

    /// Registers a family of gauges, or of constants if the descriptor's kind is `info`.
    public func gauge(_ descriptor: MetricDescriptor) throws(MetricError) -> MetricFamily<GaugeMetric> {
        let fits = descriptor.kind == .gauge || descriptor.kind == .info
        return try register(descriptor, fits: fits) { .gauges($0, limit: $1, refused: $2) }
    }

    /// Registers a family of histograms.
    public func histogram(_ descriptor: MetricDescriptor) throws(MetricError) -> MetricFamily<HistogramMetric> {
        guard case .histogram(let buckets) = descriptor.kind else {
            throw MetricError(code: .name, name: descriptor.name)
        }
        return try register(descriptor, fits: true) { .histograms($0, buckets, limit: $1, refused: $2) }
    }

    /// Registers what is to be brought up to date before each page: it must return soon and never wait.
    ///
    /// The closure lives as long as the registry.
    public func onScrape(_ collect: @escaping @Sendable () -> Void) {
        state.withLock { $0.collectors.append(collect) }
    }

    /// The number of children of all families; a histogram counts as one.
    public var childCount: Int {
        state.withLock { Array($0.families.values) }.reduce(0) { $0 + $1.seriesCount }
    }

    private func register<Instrument>(
        _ descriptor: MetricDescriptor,
        fits: Bool,
        _ make: (MetricDescriptor, Int, CounterMetric) -> MetricFamily<Instrument>
    ) throws(MetricError) -> MetricFamily<Instrument> {
        let limit = descriptor.seriesLimit ?? seriesLimit
        if let flaw = fits ? descriptor.flaw(limit: limit) : .name {
            throw MetricError(code: flaw, name: descriptor.name)
        }
        let refused = refusedLabelSets.child()
        return try state.withLock { state throws(MetricError) in
            if let known = state.families[descriptor.name] as? MetricFamily<Instrument>, known.descriptor == descriptor
            {
                return known
            }
            if let owner = state.owner(ofAny: descriptor.claimedNames) {
                throw MetricError(code: .conflict(with: owner), name: descriptor.name)
            }
            let family = make(descriptor, limit, refused)
            state.add(family)
            return family
        }
    }
}

extension MetricRegistry.State {
    func owner(ofAny names: [String]) -> String? {
        for name in names {
            if let owner = owners[name] { return owner }
        }
        return nil
    }

    mutating func add(_ family: some RenderableFamily) {
        families[family.descriptor.name] = family
        for name in family.descriptor.claimedNames { owners[name] = family.descriptor.name }
    }
}
