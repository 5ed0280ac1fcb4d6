import CoreMetrics

/// A counter of swift-metrics that counts on the page.
final class CounterBackend: CounterHandler {
    private let counter: CounterMetric

    init(_ counter: CounterMetric) {
        self.counter = counter
    }

    func increment(by amount: Int64) { counter.increment(by: Int(amount)) }

    /// Does nothing: a counter on a page only ever grows.
    func reset() {}
}
