import Telemetry
import Testing

struct InstrumentTests {
    @Test func `a counter keeps whole numbers and fractions apart and adds them up`() {
        let counter = CounterMetric()
        counter.increment()
        counter.increment(by: 9_007_199_254_740_000)
        counter.increment(by: 0.5)
        #expect(counter.value == 9_007_199_254_740_001.5)
    }

    @Test(arguments: [-1, 0, -Double.infinity, .infinity, .nan])
    func `a counter never shrinks and never becomes undefined`(amount: Double) {
        let counter = CounterMetric()
        counter.increment(by: 3)
        counter.increment(by: amount)
        #expect(counter.value == 3)
    }

    @Test func `a gauge goes both ways`() {
        let gauge = GaugeMetric()
        gauge.set(4)
        gauge.add(-6.5)
        #expect(gauge.value == -2.5)
    }

    @Test(arguments: [
        (0.0, 0), (1, 0), (1.0000001, 1), (5, 1), (6, 2), (-Double.infinity, 0), (Double.infinity, 2), (Double.nan, 2),
    ])
    func `a value falls into the first bucket whose bound is not below it`(value: Double, bucket: Int) {
        let histogram = HistogramMetric(MetricBuckets([1, 5]))
        histogram.observe(value)
        #expect(histogram.snapshot().counts.firstIndex(of: 1) == bucket)
    }

    @Test(arguments: 1...31)
    func `every number of bounds finds its own last bucket`(count: Int) {
        let histogram = HistogramMetric(MetricBuckets((1...count).map(Double.init)))
        for value in 1...(count + 1) { histogram.observe(Double(value)) }
        #expect(histogram.snapshot().counts == Array(repeating: 1, count: count + 1))
    }

    @Test func `observations of many tasks are all counted and summed`() async {
        let histogram = HistogramMetric(MetricBuckets([1, 5]))
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for _ in 0..<5000 { histogram.observe(2) } }
            }
        }
        #expect(histogram.count == 40_000)
        #expect(histogram.sum == 80_000)
    }

    @Test func `the example of a bucket is replaced after fifteen seconds and not before`() throws {
        let histogram = HistogramMetric(MetricBuckets([1, 5]))
        let traces = try (1...3).map { try #require(TraceID(high: 0, low: $0)) }
        let second: UInt64 = 1_000_000_000
        histogram.observe(0.1, traceID: traces[0], at: 100 * second)
        histogram.observe(0.2, traceID: traces[1], at: 114 * second)
        #expect(histogram.snapshot().exemplars[0]?.traceID == traces[0])
        histogram.observe(0.3, traceID: traces[2], at: 115 * second)
        #expect(histogram.snapshot().exemplars[0]?.traceID == traces[2])
    }

    @Test func `a clock that was set back does not freeze the examples`() throws {
        let histogram = HistogramMetric(MetricBuckets([1]))
        let old = try #require(TraceID(high: 0, low: 1))
        let new = try #require(TraceID(high: 0, low: 2))
        histogram.observe(0.1, traceID: old, at: 1_000_000_000_000)
        histogram.observe(0.1, traceID: new, at: 5)
        #expect(histogram.snapshot().exemplars[0]?.traceID == new)
    }
}
