extension MetricDescriptor {
    static func cacheUp(_ cache: MetricLabel) -> MetricDescriptor {
        MetricDescriptor("insa_cache_up", .gauge, help: "Whether the cache can be used", labels: [cache])
    }

    static func cacheHits(_ cache: MetricLabel) -> MetricDescriptor {
        MetricDescriptor("insa_cache_hits_total", .counter, help: "Look-ups that found an entry", labels: [cache])
    }

    static func cacheMisses(_ cache: MetricLabel) -> MetricDescriptor {
        MetricDescriptor("insa_cache_misses_total", .counter, help: "Look-ups that found none", labels: [cache])
    }

    static func cacheSize(_ cache: MetricLabel) -> MetricDescriptor {
        MetricDescriptor("insa_cache_size_entries", .gauge, help: "Entries kept", labels: [cache])
    }

    static func cacheCapacity(_ cache: MetricLabel) -> MetricDescriptor {
        MetricDescriptor("insa_cache_capacity_entries", .gauge, help: "Entries kept at the most", labels: [cache])
    }

    static func cacheEvictions(_ cache: MetricLabel) -> MetricDescriptor {
        let labels = [cache, MetricLabel("reason", CacheEvictionReason.self)]
        return MetricDescriptor("insa_cache_evictions_total", .counter, help: "Entries that left", labels: labels)
    }
}
