extension Duration {
    /// The whole nanoseconds of this duration, clamped to what an `Int64` holds (about 292 years).
    @inlinable
    public var saturatingNanoseconds: Int64 {
        // Every clock reading passes here: one 64-bit division up to some 200 years, where `components` divides 128 bits.
        let high = UInt64(truncatingIfNeeded: attoseconds >> 64)
        if high < 400_000_000 {
            let low = UInt64(truncatingIfNeeded: attoseconds)
            return Int64((1_000_000_000 as UInt64).dividingFullWidth((high: high, low: low)).quotient)
        }
        let (seconds, attoseconds) = components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        let (sum, carried) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
        guard !carried else { return seconds < 0 ? .min : .max }
        return sum
    }

    /// This duration in seconds, rounded to the nearest `Double`.
    @inlinable
    public var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }
}
