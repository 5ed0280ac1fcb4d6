import Synchronization

/// All series of one name.
///
/// Finding a child takes a lock and a dictionary: bind it once, keep it, and use the child on the hot path.
public final class MetricFamily<Instrument: AnyObject & Sendable>: Sendable {
    private struct State {
        var children: [[String]: Instrument] = [:]
        var series: [Series<Instrument>] = []
        var declared = 0
    }

    /// What defines the family.
    public let descriptor: MetricDescriptor
    private let limit: Int
    private let refused: CounterMetric
    private let make: @Sendable () -> Instrument
    private let write: @Sendable (Instrument, [[UInt8]], inout MetricsPage) -> Void
    private let state = Mutex(State())

    init(
        _ descriptor: MetricDescriptor,
        limit: Int,
        refused: CounterMetric,
        make: @escaping @Sendable () -> Instrument,
        write: @escaping @Sendable (Instrument, [[UInt8]], inout MetricsPage) -> Void
    ) {
        self.descriptor = descriptor
        self.limit = limit
        self.refused = refused
        self.make = make
        self.write = write
        declareChildren()
    }

    /// The child with these label values, in the order of the descriptor's labels.
    ///
    /// A value outside its closed set (``MetricLabel/other`` is always allowed), a wrong number of values, or a new set
    /// beyond the series limit gives the child whose every value is `other`, and is counted in
    /// `insa_metrics_dropped_labelsets_total`.
    public func child(_ values: [String]) -> Instrument {
        let (child, isRefused) = state.withLock { state -> (Instrument, Bool) in
            if let child = state.children[values] { return (child, false) }
            if admits(values), state.series.count < limit { return (add(values, to: &state), false) }
            let other = Array(repeating: MetricLabel.other, count: descriptor.labels.count)
            return (state.children[other] ?? add(other, to: &state), true)
        }
        if isRefused { refused.increment() }
        return child
    }

    /// The child with these label values; see ``child(_:)-([String])``.
    public func child(_ values: String...) -> Instrument { child(values) }

    /// The label values and the instrument of every child, in the order of the page.
    package var children: [(values: [String], instrument: Instrument)] {
        state.withLock { $0.series.map { ($0.values, $0.instrument) } }
    }

    private func admits(_ values: [String]) -> Bool {
        guard values.count == descriptor.labels.count else { return false }
        return zip(descriptor.labels, values).allSatisfy { label, value in
            label.values?.contains(value) ?? true || value == MetricLabel.other
        }
    }

    private func declareChildren() {
        guard descriptor.declaredSeries > 0 else { return }
        let products = descriptor.labels.reduce([[]]) { sets, label in
            sets.flatMap { set in (label.values ?? []).map { set + [$0] } }
        }
        state.withLock { state in
            for values in products { add(values, to: &state) }
            state.declared = state.series.count
        }
    }

    @discardableResult
    private func add(_ values: [String], to state: inout State) -> Instrument {
        let series = Series(values: values, instrument: make(), prefixes: descriptor.linePrefixes(values))
        state.children[values] = series.instrument
        state.series.insert(series, at: place(of: values, in: state))
        return series.instrument
    }

    /// Declared children keep the order of their sets; later ones follow them, sorted, so that pages can be compared.
    private func place(of values: [String], in state: State) -> Int {
        let isDeclaring = state.declared == 0 && descriptor.declaredSeries > 0
        guard !isDeclaring else { return state.series.count }
        var low = state.declared
        var high = state.series.count
        while low < high {
            let middle = (low + high) / 2
            if state.series[middle].values.lexicographicallyPrecedes(values) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension MetricFamily: RenderableFamily {
    var seriesCount: Int { state.withLock { $0.series.count } }

    func appendSamples(to page: inout MetricsPage) {
        let series = state.withLock { $0.series }
        for child in series { write(child.instrument, child.prefixes, &page) }
    }
}
