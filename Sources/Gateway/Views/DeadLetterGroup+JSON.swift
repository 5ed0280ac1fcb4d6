import AgentRuntime
import MessageBus

extension JSONWriter {
    mutating func value(_ group: DeadLetterGroup) {
        object { writer in
            writer.field("fingerprint", group.fingerprint)
            writer.field("agent", group.agent.rawValue)
            writer.field("kind", group.kind)
            writer.field("error_type", group.errorType)
            writer.field("pattern", group.pattern)
            writer.field("first_seen", group.firstSeen)
            writer.field("last_seen", group.lastSeen)
            writer.field("total", group.total)
            writer.field("waiting", group.waiting)
            writer.field("customer_count", group.customerCount)
            writer.field("customers", group.customers) { $0.value($1) }
        }
    }

    mutating func value(_ entry: AuditEntry) {
        object { writer in
            writer.field("id", entry.id.description)
            writer.field("at", entry.at)
            writer.field("actor", entry.actor)
            writer.field("action", entry.action.rawValue)
            writer.field("target", entry.target)
            writer.field("detail", entry.detail)
        }
    }
}
