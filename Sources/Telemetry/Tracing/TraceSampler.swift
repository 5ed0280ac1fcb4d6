/// Decides which traces are recorded: those the caller records, and of the new ones so many per second.
///
/// A quiet system is traced whole; a flooded one pays for `tracesPerSecond` traces and not for more.
public struct TraceSampler: Sendable {
    /// New traces recorded per second, and the most that a burst after a pause can have; 0 records none.
    public let tracesPerSecond: Double
    private var tokens: Double
    private var last: UInt64?

    /// Creates a sampler with a full bucket; a negative rate counts as 0.
    public init(tracesPerSecond: Double = 200) {
        self.tracesPerSecond = max(0, tracesPerSecond)
        tokens = self.tracesPerSecond.rounded(.up)
    }

    /// Whether to record the trace that begins, or is continued from `parent`, at `now`, in nanoseconds on any timeline.
    public mutating func samples(parent: TraceContext?, at now: UInt64) -> Bool {
        if let parent { return parent.isSampled }
        refill(at: now)
        guard tokens >= 1 else { return false }
        tokens -= 1
        return true
    }

    private mutating func refill(at now: UInt64) {
        // A clock that was set back earns nothing, but time goes on from there.
        if let last, now > last {
            tokens = min(tracesPerSecond.rounded(.up), tokens + Double(now - last) * 1e-9 * tracesPerSecond)
        }
        last = now
    }
}
