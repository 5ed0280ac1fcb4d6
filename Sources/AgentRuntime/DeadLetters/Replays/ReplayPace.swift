import Resilience

/// When the next letter may be sent.
struct ReplayPace: Sendable {
    /// The longest pause between two letters, however small the rate: an hour.
    static let longestPause = 3600.0

    private let pause: Duration
    private var next: MonotonicInstant

    init(ratePerSecond: Double?, from now: MonotonicInstant) {
        pause = ratePerSecond.map { .seconds($0 > 0 ? min(1 / $0, Self.longestPause) : Self.longestPause) } ?? .zero
        next = now
    }

    /// Takes the next place; places that were missed are not made up for.
    mutating func place(at now: MonotonicInstant) -> MonotonicInstant {
        let place = max(next, now)
        next = place.advanced(by: pause)
        return place
    }
}
