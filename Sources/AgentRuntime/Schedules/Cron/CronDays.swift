/// The days a cron expression names.
struct CronDays: Hashable, Sendable {
    let days: CronSet
    let hasLastDay: Bool
    let months: CronSet
    let weekdays: CronSet
    /// Whether the day and the weekday field must match, because one of them is open; otherwise one is enough.
    let needsBoth: Bool

    /// Whether there is such a day at all: without a weekday that is enough, one of the months must be long enough.
    var canOccur: Bool {
        guard needsBoth, !hasLastDay else { return true }
        return months.contains(2) && days.first <= 29
            || [4, 6, 9, 11].contains(where: months.contains) && days.first <= 30
            || [1, 3, 5, 7, 8, 10, 12].contains(where: months.contains)
    }

    func contains(_ day: CivilDay) -> Bool {
        months.contains(day.month) && containsInMonth(day)
    }

    /// The first such day from `start` to `end`, both included.
    func first(from start: CivilDay, through end: CivilDay) -> CivilDay? {
        var day = start
        while day.number <= end.number {
            guard months.contains(day.month) else {
                day = day.firstOfNextMonth
                continue
            }
            if containsInMonth(day) { return day }
            day = day.next
        }
        return nil
    }

    private func containsInMonth(_ day: CivilDay) -> Bool {
        let isDay = days.contains(day.day) || hasLastDay && day.isLastOfMonth
        let isWeekday = weekdays.contains(day.weekday)
        return needsBoth ? isDay && isWeekday : isDay || isWeekday
    }
}
