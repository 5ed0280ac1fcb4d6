/// Everything that is counted for one cache, bound once.
public final class CacheInstruments: Sendable {
    /// 1 while the cache can be used.
    public let isUp: GaugeMetric
    /// Look-ups that found an entry.
    public let hits: CounterMetric
    /// Look-ups that found none.
    public let misses: CounterMetric
    /// Entries kept now.
    public let size: GaugeMetric
    /// Entries kept at the most.
    public let capacity: GaugeMetric
    /// Entries that left.
    public let evictions: LabelTable<CacheEvictionReason, CounterMetric>

    init(_ name: String, _ families: CacheFamilies) {
        isUp = families.isUp.child(name)
        hits = families.hits.child(name)
        misses = families.misses.child(name)
        size = families.size.child(name)
        capacity = families.capacity.child(name)
        evictions = LabelTable { families.evictions.child(name, $0.labelValue) }
    }
}
