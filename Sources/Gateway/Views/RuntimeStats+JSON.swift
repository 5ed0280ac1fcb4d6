import AgentRuntime
import MessageBus

extension RuntimeStats {
    /// The platform at a glance, as the API shows it.
    func json() -> [UInt8] {
        JSONWriter.object(capacity: 4096) { writer in
            writer.field("uptime_seconds", uptime)
            writer.field("in_flight", inFlight)
            writer.field("bus") { busMembers(&$0) }
            writer.field("tasks") { writer in
                for state in TaskState.allCases { writer.field(state.rawValue, tasks[state] ?? 0) }
            }
            writer.field("dead_letters") { letterMembers(&$0) }
            writer.field("breakers", breakers) { $0.value($1) }
            writer.field("spans_kept", tracesKept)
        }
    }

    private func busMembers(_ writer: inout JSONWriter) {
        writer.field("draining", bus.isDraining)
        writer.field("backlog", bus.backlog)
        writer.field("delayed", bus.delayed)
        writer.field("waiting_requests", bus.waitingRequests)
        writer.field("topics", bus.topics)
        writer.field("undeliverable", bus.undeliverable)
        writer.field("unheard", bus.unheard)
        writer.field("mailboxes", bus.mailboxes) { writer, mailbox in
            writer.object { writer in
                writer.field("name", mailbox.name.rawValue)
                writer.field("phase", mailbox.phase.rawValue)
                writer.field("paused", mailbox.isPaused)
                writer.field("depth", mailbox.total)
                writer.field("capacity", mailbox.capacity)
                writer.field("accepted", mailbox.accepted)
                writer.field("refused", mailbox.refused)
                writer.field("oldest_message_age_seconds", mailbox.oldestAge)
            }
        }
    }

    private func letterMembers(_ writer: inout JSONWriter) {
        writer.field("waiting", deadLetters.values.reduce(0) { $0 + $1.count })
        writer.field("dropped", deadLettersDropped)
        writer.field("by_agent") { writer in
            for (agent, backlog) in deadLetters.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                writer.field(agent.rawValue, backlog.count)
            }
        }
    }
}
