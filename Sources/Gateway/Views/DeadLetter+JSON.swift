import AgentRuntime
import MessageBus
import Telemetry

extension DeadLetter {
    /// The letter with its payload and history, as the API shows it.
    func json() -> [UInt8] {
        var writer = JSONWriter(capacity: 2048 + request.json.count)
        writer.value(self, isWhole: true)
        return writer.bytes
    }
}

extension JSONWriter {
    mutating func value(_ letter: DeadLetter, isWhole: Bool) {
        object { writer in
            writer.field("id", letter.id.description)
            writer.field("task_id", letter.messageID.description)
            writer.field("agent", letter.agent.rawValue)
            writer.field("kind", letter.kind)
            writer.field("version", letter.request.version)
            writer.field("customer", letter.customer)
            writer.field("sender", letter.sender?.rawValue)
            writer.field("correlation_id", letter.correlation.description)
            writer.field("priority", letter.priority.description)
            writer.field("status", letter.status.rawValue)
            writer.field("reason", letter.reason.labelValue)
            writer.field("error_type", letter.errorType)
            writer.field("error_message", letter.errorMessage)
            writer.field("group", letter.fingerprint.description)
            writer.field("attempts", letter.failures.count)
            writer.field("created_at", letter.failedAt)
            writer.field("trace_id", letter.trace?.traceID.description)
            writer.replays(of: letter)
            if isWhole { writer.contents(of: letter) }
        }
    }

    private mutating func replays(of letter: DeadLetter) {
        field("replay_count", letter.replayCount)
        field("replay_task_id", letter.replayTask?.description)
        field("replayed_at", letter.replayedAt)
        field("last_replay_error", letter.lastReplayError)
    }

    private mutating func contents(of letter: DeadLetter) {
        key("payload")
        raw(letter.request.json)
        field("failures", letter.failures) { $0.value($1) }
        field("annotations", letter.annotations) { writer, annotation in
            writer.object { writer in
                writer.field("author", annotation.author)
                writer.field("at", annotation.at)
                writer.field("text", annotation.text)
            }
        }
    }
}
