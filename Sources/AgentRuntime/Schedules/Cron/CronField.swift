/// One of the five fields of a cron expression, in the order in which they are written.
enum CronField: Int, Sendable, CaseIterable {
    case minute
    case hour
    case day
    case month
    case weekday

    /// The numbers the field takes; a weekday may be written as 7, which is Sunday like 0.
    var numbers: ClosedRange<Int> {
        switch self {
        case .minute: 0...59
        case .hour: 0...23
        case .day: 1...31
        case .month: 1...12
        case .weekday: 0...7
        }
    }

    /// The last number a `*` or an open step reaches.
    var last: Int { self == .weekday ? 6 : numbers.upperBound }

    /// How many different numbers there are, which is also the longest step.
    var count: Int { last - numbers.lowerBound + 1 }

    /// Three-letter names, the first of which stands for ``firstNamed``.
    var names: [String] {
        switch self {
        case .minute, .hour, .day: []
        case .month: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        case .weekday: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
        }
    }

    var firstNamed: Int { numbers.lowerBound }

    /// What the field takes, in words.
    var expectation: String {
        switch self {
        case .minute: "a minute 0-59"
        case .hour: "an hour 0-23"
        case .day: "a day of the month 1-31 or L"
        case .month: "a month 1-12 or jan-dec"
        case .weekday: "a weekday 0-7 or sun-sat"
        }
    }
}
