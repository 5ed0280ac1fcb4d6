import Foundation

/// Where civil time comes from; used for what people read, never to measure a duration.
public struct TimestampSource: Sendable {
    private let read: @Sendable () -> Timestamp

    /// A clock that asks `read`.
    public init(_ read: @escaping @Sendable () -> Timestamp) {
        self.read = read
    }

    /// The machine's clock.
    public static let system = TimestampSource {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
    }

    /// The current time.
    public var now: Timestamp { read() }
}
