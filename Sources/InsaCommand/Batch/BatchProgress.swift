/// The line that shows how far a batch is, not more often than an eye can follow.
struct BatchProgress {
    private static let pause = Duration.milliseconds(100)
    private static let barWidth = 24

    private let total: Int
    private let before: Int
    private let start: ContinuousClock.Instant
    private var shownAt: ContinuousClock.Instant?

    /// - Parameter before: The items that were done by an earlier run.
    init(total: Int, before: Int, at start: ContinuousClock.Instant) {
        self.total = total
        self.before = before
        self.start = start
    }

    /// The line to show when `done` items are done; `nil` when the last one is fresh enough.
    mutating func line(done: Int, at now: ContinuousClock.Instant) -> String? {
        if let shownAt, shownAt.duration(to: now) < Self.pause { return nil }
        shownAt = now
        let filled = total > 0 ? Self.barWidth * done / total : 0
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.barWidth - filled)
        let share = total > 0 ? 100 * done / total : 100
        let counts = "\(Self.grouped(done)) of \(Self.grouped(total))"
        return "sizing [\(bar)] \(share) %  \(counts)\(pace(done, at: now))"
    }

    private func pace(_ done: Int, at now: ContinuousClock.Instant) -> String {
        let seconds = start.duration(to: now) / .seconds(1)
        guard done > before, seconds > 0.2 else { return "" }
        let rate = Double(done - before) / seconds
        let left = NumberText.age(seconds: Double(total - done) / rate)
        return "  \(Self.grouped(Int(rate)))/s  \(left) left"
    }

    static func grouped(_ count: Int) -> String {
        count < 10_000 ? String(count) : NumberText.engineering(Double(count))
    }
}
