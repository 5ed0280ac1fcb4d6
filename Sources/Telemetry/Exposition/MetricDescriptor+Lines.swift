extension MetricDescriptor {
    /// What each line of a child begins with: one line, or for a histogram one per bucket, the sum and the count.
    func linePrefixes(_ values: [String]) -> [[UInt8]] {
        let pairs = zip(labels, values).map { "\($0.name)=\"\($1.escaped(quotes: true))\"" }
        guard case .histogram(let buckets) = kind else { return [Self.line(name, pairs)] }
        let bounds = buckets.bounds.map(\.description) + ["+Inf"]
        return bounds.map { Self.line(name + "_bucket", pairs + ["le=\"\($0)\""]) }
            + [Self.line(name + "_sum", pairs), Self.line(name + "_count", pairs)]
    }

    private static func line(_ name: String, _ pairs: [String]) -> [UInt8] {
        let labels = pairs.isEmpty ? "" : "{" + pairs.joined(separator: ",") + "}"
        return Array((name + labels + " ").utf8)
    }
}
