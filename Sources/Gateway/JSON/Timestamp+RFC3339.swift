import AgentRuntime

extension Timestamp {
    /// The time in UTC with milliseconds, such as `2026-01-02T03:04:05.678Z`.
    var rfc3339: String {
        let day = Int((Double(milliseconds) / 86_400_000).rounded(.down))
        let rest = Int(milliseconds) - day * 86_400_000
        let date = Self.civilDate(daysSince1970: day)
        var text: [UInt8] = []
        text.reserveCapacity(24)
        let parts: [(Int, Int, UInt8)] = [
            (date.year, 4, UInt8(ascii: "-")), (date.month, 2, UInt8(ascii: "-")), (date.day, 2, UInt8(ascii: "T")),
            (rest / 3_600_000, 2, UInt8(ascii: ":")), (rest / 60_000 % 60, 2, UInt8(ascii: ":")),
            (rest / 1000 % 60, 2, UInt8(ascii: ".")), (rest % 1000, 3, UInt8(ascii: "Z")),
        ]
        for (number, width, end) in parts {
            var divisor = width == 4 ? 1000 : width == 3 ? 100 : 10
            while divisor > 0 {
                text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
                divisor /= 10
            }
            text.append(end)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads `YYYY-MM-DDThh:mm:ss` with an optional fraction and an offset, `Z` or `±hh:mm`; `nil` for anything else.
    init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 40, "--T::".utf8.elementsEqual([4, 7, 10, 13, 16].map { bytes[$0] }),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), (1...12).contains(month),
            let day = Self.number(bytes[8..<10]), (1...31).contains(day),
            let hour = Self.number(bytes[11..<13]), hour < 24,
            let minute = Self.number(bytes[14..<16]), minute < 60,
            let second = Self.number(bytes[17..<19]), second < 61,
            let (fraction, offset) = Self.tail(bytes[19...])
        else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        guard Self.civilDate(daysSince1970: days) == (year, month, day) else { return nil }
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
        self.init(milliseconds: Int64(seconds * 1000 + fraction))
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// The milliseconds of the fraction and the seconds of the offset.
    private static func tail(_ bytes: ArraySlice<UInt8>) -> (Int, Int)? {
        var rest = bytes
        var milliseconds = 0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard !digits.isEmpty else { return nil }
            let three = Array((Array(digits.prefix(3)) + [48, 48]).prefix(3))
            milliseconds = number(three[...]) ?? 0
            rest = rest[digits.endIndex...]
        }
        if rest.elementsEqual("Z".utf8) || rest.elementsEqual("z".utf8) { return (milliseconds, 0) }
        let offset = Array(rest)
        guard offset.count == 6, offset[3] == UInt8(ascii: ":"), offset[0] == 43 || offset[0] == 45,
            let hours = number(offset[1..<3]), hours < 24, let minutes = number(offset[4..<6]), minutes < 60
        else { return nil }
        return (milliseconds, (hours * 3600 + minutes * 60) * (offset[0] == 43 ? 1 : -1))
    }

    /// Counts in eras of 400 years whose years begin in March, so that the leap day comes last.
    private static func civilDate(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = Int((Double(shifted) / 146_097).rounded(.down))
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func days(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = Int((Double(marchYear) / 400).rounded(.down))
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
