/// How a measured number of nanoseconds is shown.
enum Unit: Sendable {
    case nanoseconds
    case microseconds
    case milliseconds
    /// So many operations in one second.
    case perSecond
    /// So many bytes are read in one operation.
    case megabytesPerSecond(bytes: Int)
    /// The number is no time but a size in bytes.
    case megabytes
    /// The number is no time but a share of a hundred.
    case percent

    var text: String {
        switch self {
        case .nanoseconds: "ns"
        case .microseconds: "µs"
        case .milliseconds: "ms"
        case .perSecond: "/s"
        case .megabytesPerSecond: "MB/s"
        case .megabytes: "MB"
        case .percent: "%"
        }
    }

    var isHigherBetter: Bool {
        switch self {
        case .nanoseconds, .microseconds, .milliseconds, .megabytes, .percent: false
        case .perSecond, .megabytesPerSecond: true
        }
    }

    /// The number to show for `raw` nanoseconds (or bytes).
    func value(of raw: Double) -> Double {
        switch self {
        case .nanoseconds: raw
        case .microseconds: raw / 1e3
        case .milliseconds: raw / 1e6
        case .perSecond: 1e9 / raw
        case .megabytesPerSecond(let bytes): Double(bytes) * 1e3 / raw
        case .megabytes: raw / 1e6
        case .percent: raw
        }
    }
}
