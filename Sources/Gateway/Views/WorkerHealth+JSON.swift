import AgentRuntime
import MessageBus
import Resilience

extension JSONWriter {
    mutating func value(_ worker: WorkerHealth) {
        object { writer in
            writer.field("name", worker.name.rawValue)
            writer.field("type", worker.type)
            writer.field("status", worker.status.rawValue)
            writer.field("notes", worker.notes) { $0.value($1) }
            writer.field("paused", worker.isPaused)
            writer.field("active_requests", worker.activeRequests)
            writer.field("capacity", worker.capacity)
            writer.field("queue_size", worker.mailbox.total + worker.waitingInJournal)
            writer.field("queue_in_journal", worker.waitingInJournal)
            writer.field("queue_capacity", worker.mailbox.capacity)
            writer.field("queue_by_priority") { $0.members(of: worker.mailbox.depth) }
            writer.field("oldest_message_age_seconds", worker.mailbox.oldestAge)
            writer.field("restarts", worker.restarts)
            writer.key("last_error")
            if let error = worker.lastError { writer.value(error) } else { writer.null() }
            writer.field("breaker", worker.breaker.phase.rawValue)
            writer.field("uptime_seconds", worker.uptime)
            writer.field("heartbeat_age_seconds", worker.heartbeatAge)
        }
    }

    private mutating func members(of depth: LaneDepths) {
        for priority in Priority.allCases { field(priority.description, depth[priority]) }
        field("control", depth.control)
    }

    mutating func value(_ breaker: CircuitSnapshot) {
        object { writer in
            writer.field("name", breaker.name)
            writer.field("state", breaker.phase.rawValue)
            writer.field("consecutive_failures", breaker.consecutiveFailures)
            writer.field("calls_in_window", breaker.callsInWindow)
            writer.field("failures_in_window", breaker.failuresInWindow)
            writer.field("failure_rate", breaker.failureRate)
            writer.field("probes_out", breaker.probesOut)
            writer.field("probe_successes", breaker.probeSuccesses)
            writer.field("since_last_failure_seconds", breaker.timeSinceLastFailure)
            writer.field("open_seconds", breaker.timeSinceOpen)
            writer.field("retry_after_seconds", breaker.retryAfter)
        }
    }
}
