import Foundation

extension CronExpression {
    /// The first tick after `instant` by the clocks of `zone`; `nil` when there is none in the next 50 years.
    ///
    /// - Throws: ``ScheduleError/unknownZone(_:)`` when Foundation's data do not have the zone.
    public func next(after instant: Timestamp, in zone: ZoneName) throws(ScheduleError) -> Timestamp? {
        var ticks = try ticks(after: instant, in: zone)
        return ticks?.next()
    }

    func ticks(after instant: Timestamp, in zone: ZoneName) throws(ScheduleError) -> CronTicks? {
        CronTicks(self, in: try zone.timeZone(), after: instant)
    }
}

extension ZoneName {
    /// The zone's rules, from the data that come with Foundation; `tzdata` need not be installed.
    ///
    /// - Throws: ``ScheduleError/unknownZone(_:)``.
    func timeZone() throws(ScheduleError) -> TimeZone {
        guard let zone = TimeZone(identifier: description) else { throw .unknownZone(self) }
        return zone
    }
}
