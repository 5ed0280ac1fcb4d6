/// A W3C span id: eight bytes, not all zero.
public struct SpanID: Hashable, Sendable {
    /// The eight bytes, most significant first.
    public let value: UInt64

    /// Creates an id, or `nil` for zero, which the W3C forbids.
    @inlinable
    public init?(_ value: UInt64) {
        guard value != 0 else { return nil }
        self.value = value
    }
}
