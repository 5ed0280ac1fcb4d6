public import Synchronization

/// A number that only grows.
///
/// Whole increments are one atomic addition; fractions are kept apart, so that neither loses precision to the other.
public final class CounterMetric: Sendable {
    @usableFromInline
    let whole = Atomic<UInt64>(0)
    @usableFromInline
    let fraction = Atomic<UInt64>(0)

    /// Creates a counter at 0 that is on no page; counters of a page come from their family.
    public init() {}

    /// Adds one.
    @inlinable
    public func increment() {
        whole.wrappingAdd(1, ordering: .relaxed)
    }

    /// Adds `amount`; a negative amount is ignored.
    @inlinable
    public func increment(by amount: Int) {
        guard amount > 0 else { return }
        whole.wrappingAdd(UInt64(amount), ordering: .relaxed)
    }

    /// Adds `amount`; a negative, infinite or undefined amount is ignored.
    @inlinable
    public func increment(by amount: Double) {
        guard amount > 0, amount.isFinite else { return }
        fraction.add(amount)
    }

    /// The sum of all increments.
    @inlinable
    public var value: Double {
        Double(whole.load(ordering: .relaxed)) + Double(bitPattern: fraction.load(ordering: .relaxed))
    }

    /// Takes over a total that somebody else counts, such as the processor time of the operating system.
    ///
    /// A counter fed this way must not be incremented as well.
    package func setTotal(_ total: Double) {
        fraction.store(total.bitPattern, ordering: .relaxed)
    }
}
