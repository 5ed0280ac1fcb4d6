public import CoreMetrics

/// Puts what libraries report through swift-metrics on the page of a registry.
///
/// Names keep their prefix and lose what Prometheus does not allow; a name that is taken in another form keeps its first
/// meaning, and the later instrument counts into nothing.
public struct RegistryMetricsFactory: MetricsFactory {
    private let registry: MetricRegistry
    private let buckets: MetricBuckets

    /// Creates a factory; timers become histograms over `buckets` in seconds.
    public init(registry: MetricRegistry, buckets: MetricBuckets = .http) {
        self.registry = registry
        self.buckets = buckets
    }

    /// A counter called `label`, with `_total` at the end.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        CounterBackend(counter(label, dimensions))
    }

    /// A counter called `label`, with `_total` at the end.
    public func makeFloatingPointCounter(
        label: String,
        dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        FloatingPointCounterBackend(counter(label, dimensions))
    }

    /// A gauge called `label`.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        GaugeBackend(gauge(label, dimensions))
    }

    /// A histogram called `label` if it aggregates, otherwise a gauge.
    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        guard aggregate else { return GaugeBackend(gauge(label, dimensions)) }
        return HistogramBackend(histogram(label, dimensions, suffix: "", unit: nil))
    }

    /// A histogram called `label`, with `_seconds` at the end.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        HistogramBackend(histogram(label, dimensions, suffix: "_seconds", unit: .seconds))
    }

    /// Does nothing: a series that vanishes and comes back looks like a restart.
    public func destroyCounter(_ handler: any CounterHandler) {}
    /// Does nothing; see ``destroyCounter(_:)``.
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    /// Does nothing; see ``destroyCounter(_:)``.
    public func destroyMeter(_ handler: any MeterHandler) {}
    /// Does nothing; see ``destroyCounter(_:)``.
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    /// Does nothing; see ``destroyCounter(_:)``.
    public func destroyTimer(_ handler: any TimerHandler) {}

    private func counter(_ label: String, _ dimensions: [(String, String)]) -> CounterMetric {
        let labels = ForeignLabels(dimensions)
        let name = ForeignName.sanitised(label, suffix: "_total")
        let descriptor = MetricDescriptor(name, .counter, help: ForeignName.help, labels: labels.declarations)
        return bound { () throws(MetricError) in try registry.counter(descriptor).child(labels.values) }
            ?? CounterMetric()
    }

    private func gauge(_ label: String, _ dimensions: [(String, String)]) -> GaugeMetric {
        let labels = ForeignLabels(dimensions)
        let name = ForeignName.sanitised(label, suffix: "")
        let descriptor = MetricDescriptor(name, .gauge, help: ForeignName.help, labels: labels.declarations)
        return bound { () throws(MetricError) in try registry.gauge(descriptor).child(labels.values) } ?? GaugeMetric()
    }

    private func histogram(
        _ label: String,
        _ dimensions: [(String, String)],
        suffix: String,
        unit: MetricUnit?
    ) -> HistogramMetric {
        let labels = ForeignLabels(dimensions)
        let descriptor = MetricDescriptor(
            ForeignName.sanitised(label, suffix: suffix),
            .histogram(buckets),
            help: ForeignName.help,
            unit: unit,
            labels: labels.declarations
        )
        return bound { () throws(MetricError) in try registry.histogram(descriptor).child(labels.values) }
            ?? HistogramMetric(buckets)
    }

    /// A library cannot be told that its name was refused, so the refusal is counted and the instrument goes nowhere.
    private func bound<Instrument>(_ bind: () throws(MetricError) -> Instrument) -> Instrument? {
        do throws(MetricError) {
            return try bind()
        } catch {
            registry.refusedLabelSets.child().increment()
            return nil
        }
    }
}
