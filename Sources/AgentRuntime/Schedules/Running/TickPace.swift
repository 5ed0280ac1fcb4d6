import Resilience

/// Which schedules are being worked on, and which have to wait after a failure.
struct TickPace: Sendable {
    private struct Setback {
        var failures: Int
        var until: MonotonicInstant
    }

    /// The pause after a first failure; it doubles with each that follows.
    static let firstPause = Duration.seconds(1)
    /// The longest pause.
    static let longestPause = Duration.seconds(60)

    private var busy: Set<ScheduleName> = []
    private var setbacks: [ScheduleName: Setback] = [:]
    /// Ticks that were tried in time.
    private var begun: [ScheduleName: Timestamp] = [:]

    /// Whether work on a schedule whose tick is due may begin; it is then the caller's until ``end(_:)``.
    mutating func begin(_ name: ScheduleName, at now: MonotonicInstant) -> Bool {
        if let setback = setbacks[name], setback.until > now { return false }
        return busy.insert(name).inserted
    }

    mutating func end(_ name: ScheduleName) {
        busy.remove(name)
    }

    func isBusy(_ name: ScheduleName) -> Bool {
        busy.contains(name)
    }

    func tickBegun(by name: ScheduleName) -> Timestamp? {
        begun[name]
    }

    mutating func tries(_ tick: Timestamp, of name: ScheduleName) {
        begun[name] = tick
    }

    mutating func succeeded(_ name: ScheduleName) {
        setbacks[name] = nil
        begun[name] = nil
    }

    /// Returns how long the schedule waits now.
    mutating func failed(_ name: ScheduleName, retryAfter: Duration?, at now: MonotonicInstant) -> Duration {
        let failures = (setbacks[name]?.failures ?? 0) + 1
        let doubled = Self.firstPause * (1 << min(failures - 1, 10))
        let pause = min(Self.longestPause, max(doubled, retryAfter ?? .zero))
        setbacks[name] = Setback(failures: failures, until: now.advanced(by: pause))
        return pause
    }

    /// When a schedule that failed may be tried again.
    func retry(of name: ScheduleName) -> MonotonicInstant? {
        setbacks[name]?.until
    }

    /// Forgets schedules that are gone.
    mutating func keep(only names: Set<ScheduleName>) {
        setbacks = setbacks.filter { names.contains($0.key) }
        begun = begun.filter { names.contains($0.key) }
    }
}
