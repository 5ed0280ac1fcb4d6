/// How states stand out.
enum StateTone {
    /// The tone of a state of a task, a worker, a dead letter or a breaker; a word this version does not know is plain.
    static func of(_ state: String) -> Tone {
        switch state {
        case "completed", "healthy", "pass", "ok", "closed", "replayed", "running": .good
        case "queued", "scheduled", "retrying", "waiting", "restarting", "half_open", "warn", "quarantined", "paused":
            .warning
        case "dead", "expired", "unhealthy", "fail", "error", "open", "pending": .bad
        case "cancelled", "stopped", "archived", "purged": .dim
        default: .plain
        }
    }
}
