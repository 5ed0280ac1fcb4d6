/// The metric families of the caches.
struct CacheFamilies: Sendable {
    let isUp: MetricFamily<GaugeMetric>
    let hits: MetricFamily<CounterMetric>
    let misses: MetricFamily<CounterMetric>
    let size: MetricFamily<GaugeMetric>
    let capacity: MetricFamily<GaugeMetric>
    let evictions: MetricFamily<CounterMetric>

    init(_ registry: MetricRegistry, caches: [String]) throws(MetricError) {
        let cache = MetricLabel("cache_type", values: caches)
        isUp = try registry.gauge(.cacheUp(cache))
        hits = try registry.counter(.cacheHits(cache))
        misses = try registry.counter(.cacheMisses(cache))
        size = try registry.gauge(.cacheSize(cache))
        capacity = try registry.gauge(.cacheCapacity(cache))
        evictions = try registry.counter(.cacheEvictions(cache))
    }
}
