/// A W3C trace id: sixteen bytes, not all zero.
public struct TraceID: Hashable, Sendable {
    /// The first eight bytes, most significant first.
    public let high: UInt64
    /// The last eight bytes, most significant first.
    public let low: UInt64

    /// Creates an id from its two halves, or `nil` when both are zero, which the W3C forbids.
    @inlinable
    public init?(high: UInt64, low: UInt64) {
        guard high | low != 0 else { return nil }
        self.high = high
        self.low = low
    }
}
