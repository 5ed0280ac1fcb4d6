/// A schedule for people.
struct ScheduleView: Sendable {
    private static let first = [
        "name", "status", "agent", "timing", "time_zone", "next_run_at", "upcoming", "last_run_at", "last_task_id",
        "missed", "missed_runs", "priority", "deadline_seconds", "origin", "fault", "problem", "kind", "request",
    ]

    let style: Style

    /// Everything the server says of it; its next runs one below the other.
    func rendered(_ schedule: JSONValue) -> String {
        guard var members = schedule.members else { return DetailView.rendered(schedule, first: [], style) }
        let upcoming = members.removeValue(forKey: "upcoming")?.items?.compactMap(\.text) ?? []
        for name in ["next_run_at", "last_run_at"] {
            if let time = members[name]?.text { members[name] = .string(ListView.shortTime(time)) }
        }
        let detail = DetailView.rendered(.object(members.filter { $0.value != .null }), first: Self.first, style)
        guard !upcoming.isEmpty else { return detail }
        let runs = upcoming.map { "  " + TerminalText.sanitized(ListView.shortTime($0)) }
        return ([detail, style.paint("next runs", .dim)] + runs).joined(separator: "\n")
    }

    /// The task of a run by hand.
    static func begun(_ answer: JSONValue) -> String {
        let task = TerminalText.sanitized(answer["task_id"]?.text ?? "?")
        return "task \(task)\nfollow it with: insa-agents tasks watch \(task)"
    }
}
