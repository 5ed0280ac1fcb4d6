import CoreMetrics

/// A timer in seconds, or a recorder that aggregates, over the buckets of a histogram.
final class HistogramBackend: TimerHandler, RecorderHandler {
    private let histogram: HistogramMetric

    init(_ histogram: HistogramMetric) {
        self.histogram = histogram
    }

    func recordNanoseconds(_ duration: Int64) { histogram.observe(Double(duration) * 1e-9) }
    func record(_ value: Int64) { histogram.observe(Double(value)) }
    func record(_ value: Double) { histogram.observe(value) }
}
