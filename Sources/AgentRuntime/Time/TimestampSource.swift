import Glibc

/// Where civil time comes from; used for what people read, never to measure a duration.
public struct TimestampSource: Sendable {
    private let read: @Sendable () -> Timestamp

    /// A clock that asks `read`.
    public init(_ read: @escaping @Sendable () -> Timestamp) {
        self.read = read
    }

    /// The machine's clock.
    public static let system = TimestampSource {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// The current time.
    public var now: Timestamp { read() }
}
