import AgentRuntime
import MessageBus
import Telemetry

extension WriteBatch {
    /// Deletes up to `limit` letters that `filter` lets pass, the oldest first.
    func purge(_ filter: DeadLetterFilter, limit: Int) throws(SQLiteFault) -> Int {
        let keys = try LetterListing(filter, order: .oldestFirst).keys(after: nil, limit: limit, self)
        for key in keys { try remove(key.id) }
        tally.add(.delete, .deadLetters, keys.count)
        return keys.count
    }

    private func remove(_ id: MessageID) throws(SQLiteFault) {
        let columns = "agent, fingerprint, status, customer"
        let found = try statement("SELECT \(columns) FROM dead_letters WHERE id = ?")
        try found.bind(1, id)
        let read = try found.first { (Int($0.int(0)), $0.text(1) ?? "", $0.int(2), $0.text(3)) }
        guard let (agent, group, status, customer) = read else { return }
        for sql in ["DELETE FROM dead_letters WHERE id = ?", "DELETE FROM annotations WHERE letter = ?"] {
            let removal = try statement(sql)
            try removal.bind(1, id)
            try removal.run()
        }
        if let customer { try count(customer, in: group, -1) }
        guard status == DeadLetterStatus.failed.code else { return }
        noteLetters(of: agent, waiting: -1)
        try countGroup(group, waiting: -1, customers: 0)
    }
}
