extension [UInt8] {
    /// Appends a time in nanoseconds since 1970 as RFC 3339 in UTC, with milliseconds.
    mutating func append(rfc3339 nanoseconds: UInt64) {
        let milliseconds = nanoseconds / 1_000_000
        let seconds = milliseconds / 1000
        let (year, month, day) = Self.civilDate(daysSince1970: seconds / 86_400)
        let fields: [(value: UInt64, width: Int, suffix: String)] = [
            (year, 4, "-"), (month, 2, "-"), (day, 2, "T"),
            (seconds / 3600 % 24, 2, ":"), (seconds / 60 % 60, 2, ":"), (seconds % 60, 2, "."),
            (milliseconds % 1000, 3, "Z"),
        ]
        for field in fields {
            var limit: UInt64 = 10
            for _ in 1..<field.width {
                if field.value < limit { append(UInt8(ascii: "0")) }
                limit *= 10
            }
            append(decimal: field.value)
            append(contentsOf: field.suffix.utf8)
        }
    }

    /// Counts in eras of 400 years whose years begin in March, so that the leap day comes last.
    private static func civilDate(daysSince1970 days: UInt64) -> (year: UInt64, month: UInt64, day: UInt64) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
