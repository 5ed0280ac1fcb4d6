extension MetricFamily {
    static func counters(
        _ descriptor: MetricDescriptor,
        limit: Int,
        refused: CounterMetric
    ) -> MetricFamily<CounterMetric> {
        MetricFamily<CounterMetric>(
            descriptor,
            limit: limit,
            refused: refused,
            make: { CounterMetric() },
            write: { $2.appendSample($1[0], $0.value) }
        )
    }

    static func gauges(
        _ descriptor: MetricDescriptor,
        limit: Int,
        refused: CounterMetric
    ) -> MetricFamily<GaugeMetric> {
        let initial: Double = descriptor.kind == .info ? 1 : 0
        let make: @Sendable () -> GaugeMetric = {
            let gauge = GaugeMetric()
            gauge.set(initial)
            return gauge
        }
        return MetricFamily<GaugeMetric>(descriptor, limit: limit, refused: refused, make: make) {
            $2.appendSample($1[0], $0.value)
        }
    }

    static func histograms(
        _ descriptor: MetricDescriptor,
        _ buckets: MetricBuckets,
        limit: Int,
        refused: CounterMetric
    ) -> MetricFamily<HistogramMetric> {
        MetricFamily<HistogramMetric>(
            descriptor,
            limit: limit,
            refused: refused,
            make: { HistogramMetric(buckets) },
            write: { $0.write($1, to: &$2) }
        )
    }
}

extension HistogramMetric {
    /// The prefixes are those of the buckets, then of the sum, then of the count.
    fileprivate func write(_ prefixes: [[UInt8]], to page: inout MetricsPage) {
        let snapshot = snapshot()
        var cumulative: UInt64 = 0
        for (index, count) in snapshot.counts.enumerated() {
            cumulative &+= count
            let exemplar = snapshot.exemplars.isEmpty ? nil : snapshot.exemplars[index]
            page.appendBucket(prefixes[index], cumulative, exemplar)
        }
        page.appendSample(prefixes[snapshot.counts.count], snapshot.sum)
        page.appendBucket(prefixes[snapshot.counts.count + 1], cumulative, nil)
    }
}
