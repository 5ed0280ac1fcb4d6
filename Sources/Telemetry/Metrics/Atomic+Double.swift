public import Synchronization

extension Atomic where Value == UInt64 {
    /// Adds to a `Double` that is kept as its bit pattern.
    @inlinable
    @inline(__always)
    func add(_ amount: Double) {
        var current = load(ordering: .relaxed)
        while true {
            let sum = (Double(bitPattern: current) + amount).bitPattern
            let (exchanged, original) = weakCompareExchange(expected: current, desired: sum, ordering: .relaxed)
            if exchanged { return }
            current = original
        }
    }
}
