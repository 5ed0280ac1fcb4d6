import AgentRuntime
import MessageBus
import Telemetry

extension WriteBatch {
    /// Writes down what an operator did.
    func record(_ entry: AuditEntry) throws(SQLiteFault) {
        let statement = try statement(
            "INSERT INTO audit (id, at, actor, action, target, detail) VALUES (?, ?, ?, ?, ?, ?)"
        )
        try statement.bind(1, entry.id)
        try statement.bind(2, entry.at)
        try statement.bind(3, entry.actor)
        try statement.bind(4, entry.action.rawValue)
        try statement.bind(5, entry.target)
        try statement.bind(6, entry.detail)
        try statement.run()
        tally.add(.insert, .other)
    }
}
