/// The identity of a message: a UUID, made by ``MessageIDSource`` as version 7 so that ids sort by time.
public struct MessageID: Hashable, Sendable {
    /// The first eight bytes, most significant first; a version 7 id has its Unix milliseconds in the upper 48 bits.
    public let high: UInt64
    /// The last eight bytes, most significant first.
    public let low: UInt64

    /// Creates an id from its two halves, whatever version they spell.
    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

extension MessageID: Comparable {
    /// Orders by the sixteen bytes, so by time of creation for ids of version 7.
    @inlinable
    public static func < (lhs: MessageID, rhs: MessageID) -> Bool {
        lhs.high != rhs.high ? lhs.high < rhs.high : lhs.low < rhs.low
    }
}
