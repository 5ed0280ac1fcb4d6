/// Says now and then how far a run is, where somebody can see it.
struct FuzzProgress {
    private let start: ContinuousClock.Instant
    private let isTerminal: Bool
    private var next: Duration = .seconds(1)

    init(start: ContinuousClock.Instant, isTerminal: Bool) {
        self.start = start
        self.isTerminal = isTerminal
    }

    /// A line to write over the last one, once a second.
    mutating func line(_ done: Int, at now: ContinuousClock.Instant) -> String? {
        let took = now - start
        guard isTerminal, took >= next else { return nil }
        next = took + .seconds(1)
        return "\r\(done) texts, \(Self.rate(done, took)) a second"
    }

    func summary(_ done: Int, seed: UInt64, took: Duration) -> String {
        let rate = Self.rate(done, took)
        return (isTerminal ? "\r" : "")
            + "\(done) texts of seed \(seed) in \(took.components.seconds) s, \(rate) a second: every promise held\n"
    }

    private static func rate(_ done: Int, _ took: Duration) -> Int {
        let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
        return seconds > 0 ? Int(Double(done) / seconds) : 0
    }
}
