/// What a family of series counts.
public enum MetricKind: Hashable, Sendable {
    /// Only ever grows; its name ends in `_total`.
    case counter
    /// Goes up and down.
    case gauge
    /// A constant 1 whose labels carry the facts; its name ends in `_info`.
    case info
    /// A distribution over fixed buckets.
    case histogram(MetricBuckets)
}
