/// Says now and then how far a run is.
struct FuzzProgress {
    private let start: ContinuousClock.Instant
    private var next: Duration = .seconds(1)

    init(start: ContinuousClock.Instant) { self.start = start }

    /// A line to write over the last one, once a second.
    mutating func line(_ done: Int, at now: ContinuousClock.Instant) -> String? {
        let took = now - start
        guard took >= next else { return nil }
        next = took + .seconds(1)
        return "\r\(done) texts, \(Self.rate(done, took)) a second"
    }

    static func summary(_ done: Int, seed: UInt64, took: Duration) -> String {
        "\r\(done) texts of seed \(seed) in \(took.components.seconds) s, \(rate(done, took)) a second: every promise held\n"
    }

    private static func rate(_ done: Int, _ took: Duration) -> Int {
        let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
        return seconds > 0 ? Int(Double(done) / seconds) : 0
    }
}
