import AgentRuntime
import Resilience

extension QueryReader {
    private static let ageRule = "must be an age such as 30d, 12h or 45m, or a time such as 2026-01-02T03:04:05Z"

    /// An age, given as such or as a time that has passed.
    func age(_ name: String) throws(Problem) -> Duration? {
        try value(name, Self.ageRule, Self.age)
    }

    private static func age(_ text: String) -> Duration? {
        if let time = Timestamp(rfc3339: text) {
            let age = TimestampSource.system.now.milliseconds - time.milliseconds
            return age >= 0 ? .milliseconds(age) : nil
        }
        let units: [Character: Int64] = ["d": 86_400, "h": 3600, "m": 60, "s": 1]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
            (0...36_500).contains(count)
        else { return nil }
        return .seconds(count * unit)
    }
}
