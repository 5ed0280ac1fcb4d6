/// Times of day and days, in the five fields of cron: minute, hour, day of the month, month, weekday.
///
/// A field is a list, as in `1,15`; of numbers, of names in either case (`jan`, `MON`), of ranges (`mon-fri`), of steps
/// (`*/15`, `8-18/2`, `5/20` for 5 and every twentieth from there), and in the day field of `L`, the last day of the month.
/// A weekday may be 0 or 7 for Sunday. `@hourly`, `@daily`, `@midnight`, `@weekly`, `@monthly`, `@yearly` and `@annually`
/// stand for the usual expressions.
///
/// As in vixie-cron, a day must match both the day and the weekday field, unless both are restricted: then one of them is
/// enough. A field is restricted when it does not begin with `*`.
///
/// When clocks change, vixie-cron's rule holds. An expression whose minute and hour fields both do not begin with `*` names
/// fixed times: one that falls into the hour that is skipped runs at the first instant after the gap, and one in the hour
/// that comes twice runs the first time only. All others follow the clock: they do not run in a skipped hour, and run
/// twice in a doubled one.
public struct CronExpression: Sendable, Hashable, CustomStringConvertible {
    /// The longest text that is read, in bytes.
    public static let longestText = 256

    /// The expression as it was written, without blanks around it.
    public let description: String

    let minutes: CronSet
    let hours: CronSet
    let days: CronDays
    let hasFixedTimes: Bool

    /// Reads an expression.
    ///
    /// - Throws: ``CronSyntaxError`` when the text is not one, or names a date that does not exist, such as 30 February.
    public init(_ text: String) throws(CronSyntaxError) {
        let bytes = try Self.checked(text)
        description = String(decoding: bytes, as: UTF8.self)
        let fields = try Self.parse(bytes)
        minutes = fields[.minute].numbers
        hours = fields[.hour].numbers
        hasFixedTimes = !fields[.minute].isOpen && !fields[.hour].isOpen
        days = CronDays(
            days: fields[.day].numbers,
            hasLastDay: fields[.day].hasLastDay,
            months: fields[.month].numbers,
            weekdays: fields[.weekday].numbers,
            needsBoth: fields[.day].isOpen || fields[.weekday].isOpen
        )
        guard days.canOccur else {
            throw CronSyntaxError(
                position: 1,
                expected: "a day that one of the months has",
                found: description
            )
        }
    }

    /// The first local minute at or after `start` and before `end` that the fields name, in minutes since 1970.
    func minute(from start: Int64, before end: Int64) -> Int64? {
        var day = CivilDay(number: start.floored(by: 1_440))
        let inDay = Int(start - day.number * 1_440)
        if days.contains(day), let minute = minuteOfDay(from: inDay) {
            return Self.bounded(day.number * 1_440 + Int64(minute), by: end)
        }
        let last = CivilDay(number: end.floored(by: 1_440))
        day = day.next
        guard let found = days.first(from: day, through: last), let minute = minuteOfDay(from: 0) else { return nil }
        return Self.bounded(found.number * 1_440 + Int64(minute), by: end)
    }

    private func minuteOfDay(from start: Int) -> Int? {
        let (hour, minute) = start.quotientAndRemainder(dividingBy: 60)
        if hours.contains(hour), let minute = minutes.first(from: minute) { return hour * 60 + minute }
        return hours.first(from: hour + 1).map { $0 * 60 + minutes.first }
    }

    private static func bounded(_ minute: Int64, by end: Int64) -> Int64? {
        minute < end ? minute : nil
    }
}
