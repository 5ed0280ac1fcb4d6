/// When a schedule ticks.
public enum ScheduleTiming: Sendable, Hashable {
    /// At the times of day and the days that an expression names, by the clocks of a time zone.
    case cron(CronExpression, in: ZoneName)
    /// At `anchor` and then at fixed distances; 1 s to 366 days, in whole seconds.
    ///
    /// The distance counts from the anchor and not from the latest tick, so nothing ever drifts. With the anchor at
    /// 1970-01-01T00:00:00Z, every 15 minutes means :00, :15, :30 and :45.
    case interval(Duration, anchor: Timestamp)

    /// The distances an interval may have.
    public static let allowedIntervals = Duration.seconds(1) ... .seconds(366 * 86_400)

    /// The first tick after `instant`; `nil` when there is none in the next centuries.
    ///
    /// - Throws: ``ScheduleError/unknownZone(_:)`` when the machine does not know the time zone.
    public func next(after instant: Timestamp) throws(ScheduleError) -> Timestamp? {
        switch self {
        case .cron(let expression, let zone):
            return try expression.next(after: instant, in: zone)
        case .interval(let distance, let anchor):
            return Self.next(after: instant, distance: distance, anchor: anchor)
        }
    }

    /// The first `count` ticks after `instant`.
    ///
    /// - Throws: ``ScheduleError/unknownZone(_:)`` when the machine does not know the time zone.
    public func ticks(after instant: Timestamp, count: Int) throws(ScheduleError) -> [Timestamp] {
        var ticks: [Timestamp] = []
        while ticks.count < count, let tick = try next(after: ticks.last ?? instant) { ticks.append(tick) }
        return ticks
    }

    private static func next(after instant: Timestamp, distance: Duration, anchor: Timestamp) -> Timestamp? {
        let step = distance.components.seconds * 1_000
        guard instant >= anchor else { return anchor }
        let (since, overflow) = instant.milliseconds.subtractingReportingOverflow(anchor.milliseconds)
        guard !overflow, step > 0 else { return nil }
        let (tick, tooLate) = instant.milliseconds.addingReportingOverflow(step - since % step)
        return tooLate ? nil : Timestamp(milliseconds: tick)
    }
}
