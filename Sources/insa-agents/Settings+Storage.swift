import AgentRuntime
import InsaCommand
import MessageBus
import Storage

extension Settings {
    var journalRule: JournalRule {
        var rule = JournalRule()
        rule.keyRetention = idempotencyRetention
        return rule
    }

    var retention: RetentionRule {
        var rule = RetentionRule()
        rule.completed = keepCompleted
        rule.cancelled = keepUnfulfilled
        rule.expired = keepUnfulfilled
        return rule
    }

    var maintenance: MaintenancePlan {
        MaintenancePlan(
            backups: backupDirectory.map { BackupPlan(directory: $0, interval: backupInterval, kept: backupsKept) }
        )
    }
}

extension ScheduleSetting {
    /// The schedule, its request in the form the worker reads now; `nil` when there is no such worker.
    func schedule(_ form: RequestForm?) -> Schedule? {
        guard let form else { return nil }
        return Schedule(
            name: name,
            agent: agent,
            request: StoredRequest(kind: form.kind, version: form.version, json: request),
            timing: timing,
            missed: missed,
            priority: Priority(priority) ?? .normal,
            deadline: deadline,
            origin: .settings
        )
    }
}
