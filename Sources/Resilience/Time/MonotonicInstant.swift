/// A point on a monotonic timeline whose origin has no meaning outside the process.
///
/// Only differences between instants of the same ``TimeSource`` mean anything; an instant is never stored or sent.
public struct MonotonicInstant: InstantProtocol {
    /// Nanoseconds since the origin of the timeline.
    public let nanoseconds: Int64

    /// Creates an instant `nanoseconds` after the origin of its timeline.
    @inlinable
    public init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// The origin of the timeline.
    public static let zero = MonotonicInstant(nanoseconds: 0)

    /// The instant `duration` later; saturates instead of overflowing.
    @inlinable
    public func advanced(by duration: Duration) -> MonotonicInstant {
        let (sum, overflow) = nanoseconds.addingReportingOverflow(duration.saturatingNanoseconds)
        guard overflow else { return MonotonicInstant(nanoseconds: sum) }
        return MonotonicInstant(nanoseconds: duration < .zero ? .min : .max)
    }

    /// The time from this instant to `other`; negative when `other` is earlier.
    @inlinable
    public func duration(to other: MonotonicInstant) -> Duration {
        .nanoseconds(other.nanoseconds) - .nanoseconds(nanoseconds)
    }

    /// Orders instants of one timeline: earlier first.
    @inlinable
    public static func < (lhs: MonotonicInstant, rhs: MonotonicInstant) -> Bool {
        lhs.nanoseconds < rhs.nanoseconds
    }
}
