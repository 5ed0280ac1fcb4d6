import Resilience

extension MonotonicInstant {
    /// Seconds from this instant to a later one, 0 when it is earlier; without the 128-bit arithmetic of `Duration`.
    func seconds(to later: MonotonicInstant) -> Double {
        Double(max(0, later.nanoseconds &- nanoseconds)) * 1e-9
    }
}
