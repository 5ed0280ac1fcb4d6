public import Synchronization

/// A number that goes up and down.
public final class GaugeMetric: Sendable {
    @usableFromInline
    let bits = Atomic<UInt64>(0)

    /// Creates a gauge at 0 that is on no page; gauges of a page come from their family.
    public init() {}

    /// Replaces the value.
    @inlinable
    public func set(_ value: Double) {
        bits.store(value.bitPattern, ordering: .relaxed)
    }

    /// Adds `amount`, which may be negative.
    @inlinable
    public func add(_ amount: Double) {
        bits.add(amount)
    }

    /// The current value.
    @inlinable
    public var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }
}
