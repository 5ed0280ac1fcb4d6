import Foundation

/// The names of backups that carry their time, so that they sort by it.
struct BackupName: Hashable, Comparable {
    /// The name without its directory.
    let text: String

    /// The name of a backup made at `date`: `insa-20260102T030405Z.db`.
    init(_ date: Date) {
        text = "insa-\(Self.stamp(date)).db"
    }

    /// Recognises a name; `nil` for files that are something else.
    init?(_ text: String) {
        let pattern = /insa-\d{8}T\d{6}Z\.db/
        guard text.wholeMatch(of: pattern) != nil else { return nil }
        self.text = text
    }

    /// A time in UTC as it stands in names: `20260102T030405Z`.
    static func stamp(_ date: Date) -> String {
        date.formatted(
            .verbatim(
                """
                \(year: .padded(4))\(month: .twoDigits)\(day: .twoDigits)T\
                \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\(minute: .twoDigits)\
                \(second: .twoDigits)Z
                """,
                timeZone: .gmt,
                calendar: Calendar(identifier: .gregorian)
            )
        )
    }

    /// When the backup was made, by its name.
    var date: Date? {
        let digits = text.filter(\.isNumber).compactMap(\.wholeNumberValue)
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar.date(
            from: DateComponents(
                year: number(0..<4),
                month: number(4..<6),
                day: number(6..<8),
                hour: number(8..<10),
                minute: number(10..<12),
                second: number(12..<14)
            )
        )
    }

    static func < (lhs: BackupName, rhs: BackupName) -> Bool { lhs.text < rhs.text }
}
