import AgentRuntime
import Resilience
import Telemetry

extension TaskRecord {
    /// The task as the API shows it.
    func json(withResult: Bool = true) -> [UInt8] {
        var writer = JSONWriter(capacity: 1024 + (withResult ? result?.json.count ?? 0 : 0))
        writer.value(self, withResult: withResult)
        return writer.bytes
    }
}

extension JSONWriter {
    mutating func value(_ task: TaskRecord, withResult: Bool) {
        object { writer in
            writer.field("task_id", task.id.description)
            writer.field("agent", task.agent.rawValue)
            writer.field("kind", task.kind)
            writer.field("state", task.state.rawValue)
            writer.field("priority", task.priority.description)
            writer.field("attempts", task.attempts)
            writer.field("max_attempts", task.maxAttempts)
            writer.times(of: task)
            writer.field("session_id", task.sessionID)
            writer.field("trace_id", task.trace?.traceID.description)
            writer.field("replay_of", task.replayOf?.description)
            writer.field("revision", task.revision)
            writer.field("failures", task.failures) { $0.value($1) }
            if withResult {
                writer.key("result")
                if let result = task.result { writer.raw(result.json) } else { writer.null() }
            }
            writer.key("error")
            if task.state == .dead, let failure = task.failures.last { writer.value(failure) } else { writer.null() }
        }
    }

    private mutating func times(of task: TaskRecord) {
        field("created_at", task.createdAt)
        field("started_at", task.startedAt)
        field("completed_at", task.completedAt)
        field("next_attempt_at", task.nextAttemptAt)
        field("expires_at", task.expiresAt)
    }

    mutating func value(_ failure: AttemptFailure) {
        object { writer in
            writer.field("attempt", failure.attempt)
            writer.field("at", failure.at)
            writer.field("type", failure.type)
            writer.field("message", failure.message)
            writer.field("class", failure.failureClass.rawValue)
        }
    }
}
