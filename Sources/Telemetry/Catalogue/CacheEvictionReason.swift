/// Why an entry left a cache.
@frozen
public enum CacheEvictionReason: Int, MetricLabelValue {
    /// It was too old.
    case expired
    /// The cache was full.
    case sizeLimit
    /// Somebody dropped it.
    case manual

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .expired: "ttl_expired"
        case .sizeLimit: "size_limit"
        case .manual: "manual"
        }
    }
}
