import AgentRuntime
import MessageBus

/// The body of `POST /api/schedules`.
struct ScheduleBody: Sendable {
    private static let names: Set<String> = [
        "name", "agent", "request", "timing", "time_zone", "missed", "priority", "deadline_seconds", "paused",
        "replace",
    ]
    private static let nameRule = "must be 1 to 100 of the characters a-z, 0-9, '.', '_' and '-'"
    private static let missedRule =
        "must be skip, run-once, or catch-up and a number from 1 to \(MissedTickPolicy.largestLimit)"

    let schedule: Schedule
    let isReplacing: Bool

    /// - Parameter form: The form of a worker's requests; `nil` for a worker there is not.
    /// - Throws: A problem with status 422 that lists everything that is wrong.
    init(_ node: JSONNode, workers: [WorkerName], form: (WorkerName) -> RequestForm?) throws(Problem) {
        var reader = try ObjectReader(node)
        reader.allowOnly(Self.names)
        let name = Self.required("name", &reader, Self.nameRule) { ScheduleName($0) }
        let agent = Self.required("agent", &reader, WorkerName.rule(workers)) { text in
            workers.first { $0.rawValue == text }
        }
        let timing = Self.timing(&reader)
        let request = Self.request(&reader, for: agent)
        var draft = Draft()
        draft.missed = Self.optional("missed", &reader, Self.missedRule) { MissedTickPolicy($0) }
        draft.priority = reader.word("priority", from: Priority.allCases.map { ($0.description, $0) })
        draft.deadline = reader.integer("deadline_seconds", in: 1...Int(Schedules.longestDeadline.components.seconds))
        draft.isPaused = reader.flag("paused") ?? false
        isReplacing = reader.flag("replace") ?? false
        try reader.finish()
        guard let name, let agent, let timing, let request, let form = form(agent) else {
            throw Problem(.unacceptable, "the schedule is not complete")
        }
        schedule = Schedule(
            name: name,
            agent: agent,
            request: StoredRequest(kind: form.kind, version: form.version, json: request),
            timing: timing,
            missed: draft.missed ?? .runOnce,
            priority: draft.priority ?? .normal,
            deadline: draft.deadline.map { .seconds($0) },
            standing: ScheduleStanding(isPaused: draft.isPaused)
        )
    }

    private struct Draft {
        var missed: MissedTickPolicy?
        var priority: Priority?
        var deadline: Int?
        var isPaused = false
    }

    private static func required<Value>(
        _ name: String,
        _ reader: inout ObjectReader,
        _ rule: String,
        _ read: (String) -> Value?
    ) -> Value? {
        if reader.member(name) == nil { reader.note(name, "is required and \(rule)") }
        return optional(name, &reader, rule, read)
    }

    private static func optional<Value>(
        _ name: String,
        _ reader: inout ObjectReader,
        _ rule: String,
        _ read: (String) -> Value?
    ) -> Value? {
        guard let text = reader.text(name, limit: 200) else { return nil }
        let value = read(text)
        if value == nil { reader.note(name, rule) }
        return value
    }

    private static func timing(_ reader: inout ObjectReader) -> ScheduleTiming? {
        let zone = optional("time_zone", &reader, "must be a time zone such as Europe/Madrid") { ZoneName($0) }
        guard let text = reader.text("timing", limit: 400) else {
            if reader.member("timing") == nil {
                reader.note("timing", "is required, such as \"every 15m\" or \"0 6 * * 1-5\"")
            }
            return nil
        }
        do {
            return try ScheduleTiming(text, in: zone ?? .utc)
        } catch {
            reader.note("timing", "cannot be read: \(error)")
            return nil
        }
    }
}
