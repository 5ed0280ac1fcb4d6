import Synchronization

extension MetricRegistry {
    /// The page: all families by name, each with all its children.
    ///
    /// Runs the collectors first, on the calling thread. Pages may be made concurrently.
    public func render(_ format: MetricsFormat) -> [UInt8] {
        for collect in state.withLock({ $0.collectors }) { collect() }
        let (families, size) = state.withLock { (Array($0.families.values), $0.lastPageSize) }
        var page = MetricsPage(format: format, capacity: size + size / 8)
        for family in families.sorted(by: { $0.descriptor.name < $1.descriptor.name }) where family.seriesCount > 0 {
            page.appendHeader(family.descriptor)
            family.appendSamples(to: &page)
        }
        page.finish()
        let rendered = page.bytes
        state.withLock { $0.lastPageSize = rendered.count }
        return rendered
    }
}
