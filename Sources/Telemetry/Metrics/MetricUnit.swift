/// The base unit of a family, which is also a part of its name.
public enum MetricUnit: String, Hashable, Sendable {
    /// Seconds, never milliseconds.
    case seconds
    /// Bytes.
    case bytes
    /// A share between 0 and 1.
    case ratio
}
