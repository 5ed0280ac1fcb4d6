import Synchronization
import Telemetry

/// What one instrument costs on one thread, and what a page of 10,000 series costs.
enum TelemetryBenches {
    private static let operations = 20_000_000

    static let all = [
        Comparison(
            title: "counter: increment of a bound child",
            unit: .nanoseconds,
            subject: Probe("counter") { try counter() },
            baseline: Probe("bare atomic") { atomic() },
            aim: 10
        ),
        Comparison(
            title: "histogram: observation by a bound child, 13 buckets",
            unit: .nanoseconds,
            subject: Probe("histogram") { histogram() },
            baseline: Probe("array of buckets in a Mutex") { lockedBuckets() },
            aim: 25
        ),
        Comparison(
            title: "page of 10,000 series, text 0.0.4",
            unit: .milliseconds,
            subject: Probe("page") { try page() },
            baseline: Probe("string interpolation") { interpolated() },
            aim: 5
        ),
    ]

    private static func counter() throws -> Double {
        let registry = MetricRegistry()
        let counter = try registry.counter(MetricDescriptor("bench_total", .counter, help: "Bench")).child()
        let nanoseconds = Stopwatch.nanoseconds(per: operations) {
            for _ in 0..<operations { counter.increment() }
        }
        Sink.swallow(counter.value)
        return nanoseconds
    }

    private static func atomic() -> Double {
        let number = PlainAtomic()
        let nanoseconds = Stopwatch.nanoseconds(per: operations) {
            for _ in 0..<operations { number.add() }
        }
        Sink.swallow(number.value)
        return nanoseconds
    }

    private static func histogram() -> Double {
        let histogram = HistogramMetric(.bus)
        let nanoseconds = Stopwatch.nanoseconds(per: operations) {
            for number in 0..<operations { histogram.observe(Double(number & 1023) * 0.01) }
        }
        Sink.swallow(histogram.sum)
        return nanoseconds
    }

    private static func lockedBuckets() -> Double {
        let bounds = MetricBuckets.bus.bounds
        let buckets = Mutex((counts: Array(repeating: 0, count: bounds.count + 1), sum: 0.0))
        let nanoseconds = Stopwatch.nanoseconds(per: operations / 10) {
            for number in 0..<operations / 10 {
                let value = Double(number & 1023) * 0.01
                buckets.withLock { buckets in
                    buckets.counts[bounds.firstIndex { value <= $0 } ?? bounds.count] += 1
                    buckets.sum += value
                }
            }
        }
        buckets.withLock { Sink.swallow($0.sum) }
        return nanoseconds
    }

    private static func page() throws -> Double {
        let registry = MetricRegistry()
        let labels = [MetricLabel(open: "worker"), MetricLabel(open: "status")]
        let family = try registry.counter(
            MetricDescriptor("bench_total", .counter, help: "Bench", labels: labels, seriesLimit: 10_000)
        )
        for worker in 0..<100 {
            for status in 0..<100 {
                family.child("worker-\(worker)", "status-\(status)").increment(by: worker * status)
            }
        }
        Sink.swallow(registry.render(.text004))
        return Stopwatch.nanoseconds(per: 10) {
            for _ in 0..<10 { Sink.swallow(registry.render(.text004)) }
        }
    }

    private static func interpolated() -> Double {
        let values = (0..<10_000).map { Double(($0 / 100) * ($0 % 100)) }
        return Stopwatch.nanoseconds(per: 3) {
            for _ in 0..<3 {
                var text = ""
                for (number, value) in values.enumerated() {
                    text +=
                        "bench_total{worker=\"worker-\(number / 100)\",status=\"status-\(number % 100)\"} \(value)\n"
                }
                Sink.swallow(Array(text.utf8))
            }
        }
    }
}
