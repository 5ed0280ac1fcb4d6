import Foundation

/// The ticks of a cron expression in a time zone, one after the other.
struct CronTicks: Sendable {
    /// How far the search for a tick goes, in seconds: 29 February on a given weekday may be 40 years away.
    private static let horizon: Int64 = 50 * 366 * 86_400
    /// Years 1 to 9999; beyond them no tick is looked for.
    private static let readable: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
    /// A change of clocks can have an effect on the ticks of this many seconds after it.
    private static let memory: Int64 = 2 * 86_400

    private let expression: CronExpression
    private var span: ZoneSpan
    /// Everything up to here has been looked at, in seconds since 1970.
    private var seen: Int64

    /// The ticks after `instant`; `nil` when it is out of all calendars.
    init?(_ expression: CronExpression, in zone: TimeZone, after instant: Timestamp) {
        let seen = instant.milliseconds.floored(by: 1_000)
        guard Self.readable.contains(seen) else { return nil }
        self.expression = expression
        self.seen = seen
        span = ZoneSpan(of: zone, at: seen - Self.memory)
        while let end = span.end, end <= seen, let next = span.next { span = next }
    }

    /// The next tick.
    mutating func next() -> Timestamp? {
        let limit = min(seen + Self.horizon, Self.readable.upperBound)
        while true {
            if let tick = tickInSpan(by: limit) {
                seen = tick
                return Timestamp(milliseconds: tick * 1_000)
            }
            guard let next = span.next, next.start <= limit else { return nil }
            span = next
        }
    }

    private func tickInSpan(by limit: Int64) -> Int64? {
        if span.start > seen, hasSkippedTick { return span.start }
        var first = max(seen + 1, span.start) + span.offset
        if expression.hasFixedTimes { first = max(first, span.firstNewSecond) }
        let end = min(span.end ?? .max, limit + 1) + span.offset
        // Rounded up to the minute: a tick is never early.
        return expression.minute(from: -(-first).floored(by: 60), before: -(-end).floored(by: 60))
            .map { $0 * 60 - span.offset }
    }

    /// Whether the change of clocks at which the span begins went over a fixed time.
    private var hasSkippedTick: Bool {
        guard expression.hasFixedTimes, let skipped = span.skipped else { return false }
        return expression.minute(
            from: -(-skipped.lowerBound).floored(by: 60),
            before: -(-skipped.upperBound).floored(by: 60)
        ) != nil
    }
}
