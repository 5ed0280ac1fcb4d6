import CoreMetrics

/// A meter, or a recorder that does not aggregate, that shows its last value on the page.
final class GaugeBackend: MeterHandler, RecorderHandler {
    private let gauge: GaugeMetric

    init(_ gauge: GaugeMetric) {
        self.gauge = gauge
    }

    func set(_ value: Int64) { gauge.set(Double(value)) }
    func set(_ value: Double) { gauge.set(value) }
    func increment(by amount: Double) { gauge.add(amount) }
    func decrement(by amount: Double) { gauge.add(-amount) }
    func record(_ value: Int64) { gauge.set(Double(value)) }
    func record(_ value: Double) { gauge.set(value) }
}
