import Foundation

/// A stretch of time in which the clocks of a zone keep the same distance to universal time; seconds since 1970.
struct ZoneSpan: Sendable {
    let zone: TimeZone
    /// Where it begins, if a change of clocks led to it; otherwise where the search began.
    let start: Int64
    /// Where the next change is; `nil` when none is known.
    let end: Int64?
    /// Seconds to add to universal time.
    let offset: Int64
    /// The same before the span began.
    let offsetBefore: Int64

    /// The span at `instant`, with its beginning there.
    init(of zone: TimeZone, at instant: Int64) {
        self.init(of: zone, at: instant, offsetBefore: nil)
    }

    private init(of zone: TimeZone, at instant: Int64, offsetBefore: Int64?) {
        let date = Date(timeIntervalSince1970: TimeInterval(instant))
        self.zone = zone
        start = instant
        end = zone.nextDaylightSavingTimeTransition(after: date).map { Int64($0.timeIntervalSince1970.rounded(.up)) }
            .flatMap { $0 > instant ? $0 : nil }
        offset = Int64(zone.secondsFromGMT(for: date))
        self.offsetBefore = offsetBefore ?? offset
    }

    /// The span after this one; `nil` when clocks do not change any more.
    var next: ZoneSpan? {
        end.map { ZoneSpan(of: zone, at: $0, offsetBefore: offset) }
    }

    /// Local seconds that were skipped when the span began.
    var skipped: Range<Int64>? {
        offset > offsetBefore ? start + offsetBefore..<start + offset : nil
    }

    /// The local second from which the clocks show what they have not shown before.
    var firstNewSecond: Int64 { start + max(offset, offsetBefore) }
}
