/// A day of the Gregorian calendar.
struct CivilDay: Sendable {
    /// Days since 1970-01-01.
    private(set) var number: Int64
    private(set) var year: Int64
    private(set) var month: Int
    private(set) var day: Int

    /// The day with this number, counted from 1970-01-01.
    init(number: Int64) {
        // Eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
        let shifted = number + 719_468
        let era = shifted.floored(by: 146_097)
        let inEra = shifted - era * 146_097
        let yearOfEra = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * inYear + 2) / 153
        self.number = number
        day = Int(inYear - (153 * shiftedMonth + 2) / 5 + 1)
        month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// 0 for Sunday to 6 for Saturday.
    var weekday: Int { Int(number + 4 - (number + 4).floored(by: 7) * 7) }

    var isLastOfMonth: Bool { day == Self.length(ofMonth: month, in: year) }

    var next: CivilDay {
        guard isLastOfMonth else {
            var next = self
            next.number += 1
            next.day += 1
            return next
        }
        return firstOfNextMonth
    }

    var firstOfNextMonth: CivilDay {
        var next = self
        next.number += Int64(Self.length(ofMonth: month, in: year) - day + 1)
        next.day = 1
        next.month = month == 12 ? 1 : month + 1
        next.year = month == 12 ? year + 1 : year
        return next
    }

    private static func length(ofMonth month: Int, in year: Int64) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

extension Int64 {
    /// The quotient rounded towards the past.
    func floored(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
