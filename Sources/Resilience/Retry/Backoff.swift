/// How long to wait between attempts: a pause that grows by a factor, varied by chance, never above its cap.
public struct Backoff: Sendable, Hashable {
    /// How chance varies a pause.
    public enum Jitter: Sendable, Hashable {
        /// The computed pause as it is.
        case none
        /// Anything between zero and the computed pause, evenly.
        case full
        /// The computed pause times an even factor from the range; a negative bound counts as zero.
        case proportional(ClosedRange<Double>)
    }

    /// The pause after the first attempt; a negative one becomes zero.
    public let base: Duration
    /// The longest pause, whatever the jitter; a negative one becomes zero.
    public let cap: Duration
    /// What each further attempt multiplies the pause by; anything below 1, or no number at all, becomes 1.
    public let factor: Double
    /// How chance varies the pause, before the cap is applied.
    public let jitter: Jitter

    /// Creates a backoff; by default 1 s, doubling up to 60 s, each varied by half.
    public init(
        base: Duration = .seconds(1),
        cap: Duration = .seconds(60),
        factor: Double = 2,
        jitter: Jitter = .proportional(0.5...1.5)
    ) {
        self.base = max(base, .zero)
        self.cap = max(cap, .zero)
        self.factor = factor >= 1 ? factor : 1
        self.jitter = jitter
    }

    /// The pause after attempt number `attempt`, counted from 1; smaller numbers count as 1.
    ///
    /// Between zero and ``cap`` for every attempt, however large.
    public func delay(after attempt: Int, using random: inout some RandomNumberGenerator) -> Duration {
        let limit = Double(cap.saturatingNanoseconds)
        guard base > .zero, limit > 0 else { return .zero }
        let growth = Self.power(factor, max(attempt, 1) - 1)
        let ceiling = min(Double(base.saturatingNanoseconds) * growth, limit)
        let varied = vary(ceiling, using: &random)
        // Capped last, so that jitter cannot exceed the cap; what no Int64 holds is above every cap.
        return min(cap, .nanoseconds(Int64(exactly: varied.rounded()) ?? .max))
    }

    private func vary(_ ceiling: Double, using random: inout some RandomNumberGenerator) -> Double {
        switch jitter {
        case .none: return ceiling
        case .full: return ceiling * Double.random(in: 0...1, using: &random)
        case .proportional(let range):
            // Bounds that no random range can hold (negative, infinite) would trap in the standard library.
            let lower = min(max(range.lowerBound, 0), 1_000_000)
            let upper = min(max(range.upperBound, lower), 1_000_000)
            return ceiling * Double.random(in: lower...upper, using: &random)
        }
    }

    // By squaring: a loop over the attempts would take forever for a hostile attempt number. Overflows to infinity.
    private static func power(_ base: Double, _ exponent: Int) -> Double {
        var result = 1.0
        var square = base
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 { result *= square }
            square *= square
            rest >>= 1
        }
        return result
    }
}
