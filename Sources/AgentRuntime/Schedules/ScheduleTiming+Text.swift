extension ScheduleTiming: CustomStringConvertible {
    /// Reads a timing as people write it: `every 15m`, `every 1h30m` and the like, or a cron expression.
    ///
    /// Units are `d`, `h`, `m` and `s`. Intervals count from 1970-01-01T00:00:00Z, so `every 15m` means :00, :15, :30, :45.
    ///
    /// - Parameter zone: The time zone of a cron expression.
    /// - Throws: ``CronSyntaxError``, or ``ScheduleError/unreadableTiming(_:)`` for an interval that is none.
    public init(_ text: String, in zone: ZoneName = .utc) throws {
        let words = text.prefix(CronExpression.longestText + 1).split(whereSeparator: \.isWhitespace)
        guard let first = words.first, first == "every" || first == "@every" else {
            self = .cron(try CronExpression(text), in: zone)
            return
        }
        self = .interval(try Self.interval(words.dropFirst()), anchor: Timestamp(milliseconds: 0))
    }

    /// What ``init(_:in:)`` reads; neither the zone nor the anchor.
    public var description: String {
        switch self {
        case .cron(let expression, _): expression.description
        case .interval(let distance, _): "every \(Self.text(of: distance.components.seconds))"
        }
    }

    private static let units: [(letter: Character, seconds: Int64)] = [
        ("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1),
    ]

    private static func interval(_ words: ArraySlice<Substring>) throws(ScheduleError) -> Duration {
        let refusal = ScheduleError.unreadableTiming(
            "an interval is written like \"every 15m\" or \"every 1h30m\", from 1s to 366d"
        )
        guard words.count == 1, var rest = words.first, !rest.isEmpty else { throw refusal }
        var sum: Int64 = 0
        for unit in units {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard rest.dropFirst(digits.count).first == unit.letter else { continue }
            guard digits.count <= 9, let count = Int64(digits) else { throw refusal }
            sum += count * unit.seconds
            rest = rest.dropFirst(digits.count + 1)
        }
        guard rest.isEmpty, allowedIntervals.contains(.seconds(sum)) else { throw refusal }
        return .seconds(sum)
    }

    private static func text(of seconds: Int64) -> String {
        var rest = seconds
        var text = ""
        for unit in units where rest >= unit.seconds {
            text += "\(rest / unit.seconds)\(unit.letter)"
            rest %= unit.seconds
        }
        return text
    }
}
