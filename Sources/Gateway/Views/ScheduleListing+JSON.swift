import AgentRuntime
import MessageBus

extension ScheduleListing {
    /// The schedule as the API shows it.
    func json() -> [UInt8] {
        var writer = JSONWriter(capacity: 1024 + schedule.request.json.count)
        writer.value(self, isWhole: true)
        return writer.bytes
    }
}

extension JSONWriter {
    mutating func value(_ listing: ScheduleListing, isWhole: Bool) {
        let schedule = listing.schedule
        object { writer in
            writer.field("name", schedule.name.description)
            writer.field("agent", schedule.agent.rawValue)
            writer.field("kind", schedule.kind)
            writer.timing(schedule.timing)
            writer.field("missed", schedule.missed.description)
            writer.field("priority", schedule.priority.description)
            writer.field("deadline_seconds", schedule.deadline)
            writer.field("origin", schedule.origin.rawValue)
            writer.field("status", schedule.standing.isPaused ? "paused" : "active")
            writer.standing(schedule.standing)
            writer.field("upcoming", listing.upcoming) { $0.value($1.rfc3339) }
            writer.field("problem", listing.problem)
            if isWhole {
                writer.key("request")
                writer.raw(schedule.request.json)
            }
        }
    }

    private mutating func timing(_ timing: ScheduleTiming) {
        field("timing", timing.description)
        switch timing {
        case .cron(_, let zone): field("time_zone", zone.description)
        case .interval: field("time_zone", String?.none)
        }
    }

    private mutating func standing(_ standing: ScheduleStanding) {
        field("next_run_at", standing.nextTick)
        field("last_run_at", standing.lastTick)
        field("last_task_id", standing.lastTask?.description)
        field("missed_runs", standing.missed)
        key("fault")
        guard let fault = standing.fault else { return null() }
        object { writer in
            writer.field("at", fault.at)
            writer.field("message", fault.message)
        }
    }
}
