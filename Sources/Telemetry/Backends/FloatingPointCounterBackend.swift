import CoreMetrics

/// A counter of swift-metrics with fractions that counts on the page.
final class FloatingPointCounterBackend: FloatingPointCounterHandler {
    private let counter: CounterMetric

    init(_ counter: CounterMetric) {
        self.counter = counter
    }

    func increment(by amount: Double) { counter.increment(by: amount) }

    /// Does nothing: a counter on a page only ever grows.
    func reset() {}
}
