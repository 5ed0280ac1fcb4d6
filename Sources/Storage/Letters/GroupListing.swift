import AgentRuntime
import MessageBus

/// A list of causes, the one with the most waiting letters first.
struct GroupListing {
    private let filter: DeadLetterFilter
    private let limit: Int
    private static let shownCustomers = 20

    init(_ filter: DeadLetterFilter, limit: Int) {
        self.filter = filter
        self.limit = limit
    }

    func groups(_ source: Reading) throws(SQLiteFault) -> [DeadLetterGroup] {
        guard !filter.ids.isEmpty else { return try groups(filter.fingerprint, source) }
        var found: [DeadLetterGroup] = []
        for group in try groupsOfIDs(source) { found += try groups(group, source) }
        return Array(found.sorted(by: DeadLetterGroup.isMoreUrgent).prefix(max(0, limit)))
    }

    /// The causes of the letters that are named and pass, each once.
    private func groupsOfIDs(_ source: Reading) throws(SQLiteFault) -> Set<String> {
        let keys = try LetterListing(filter, order: .newestFirst).keys(after: nil, limit: filter.ids.count, source)
        var groups: Set<String> = []
        for key in keys {
            let statement = try source.statement("SELECT fingerprint FROM dead_letters WHERE id = ?")
            try statement.bind(1, key.id)
            if let group = try statement.first({ $0.text(0) ?? "" }) { groups.insert(group) }
        }
        return groups
    }

    private func groups(_ fingerprint: String?, _ source: Reading) throws(SQLiteFault) -> [DeadLetterGroup] {
        let agent = filter.agent.map { source.names.number(of: $0) ?? -1 }
        let statement = try source.statement(sql)
        try statement.bind(1, agent.map { Int64($0) })
        try statement.bind(2, filter.errorType)
        try statement.bind(3, filter.since?.milliseconds ?? .min)
        try statement.bind(4, filter.before?.milliseconds ?? .max)
        try statement.bind(5, max(0, limit))
        try statement.bind(6, fingerprint)
        let names = source.names
        let rows = try statement.all { GroupRow($0, names) }
        var groups: [DeadLetterGroup] = []
        for row in rows { groups.append(row.group(try customers(of: row.fingerprint, source))) }
        return groups
    }

    /// A group is listed if it has a letter that passes; an index of the letters by group answers that.
    private var sql: String {
        let statuses = filter.statuses.isEmpty ? Set(DeadLetterStatus.allCases) : filter.statuses
        let codes = statuses.map(\.code).sorted().map(String.init).joined(separator: ", ")
        return """
            SELECT fingerprint, agent, kind, error_type, pattern, first_seen, last_seen, total, waiting, customers
            FROM dead_letter_groups g
            WHERE (?1 IS NULL OR agent = ?1) AND (?2 IS NULL OR error_type = ?2)
                AND (?6 IS NULL OR fingerprint = ?6) AND EXISTS (
                SELECT 1 FROM dead_letters d WHERE d.fingerprint = g.fingerprint AND d.status IN (\(codes))
                    AND d.failed_at >= ?3 AND d.failed_at < ?4)
            ORDER BY waiting DESC, last_seen DESC LIMIT ?5
            """
    }

    private func customers(of group: String, _ source: Reading) throws(SQLiteFault) -> [String] {
        let statement = try source.statement(
            "SELECT customer FROM dead_letter_customers WHERE fingerprint = ? ORDER BY customer LIMIT ?"
        )
        try statement.bind(1, group)
        try statement.bind(2, Self.shownCustomers)
        return try statement.all { $0.text(0) ?? "" }
    }
}

/// A group's row.
private struct GroupRow {
    let fingerprint: String
    private let agent: WorkerName
    private let texts: (kind: String, errorType: String, pattern: String)
    private let seen: (first: Timestamp, last: Timestamp)
    private let sums: (total: Int, waiting: Int, customers: Int)

    init(_ row: PreparedStatement, _ names: NameBook) {
        fingerprint = row.text(0) ?? ""
        agent = names.agent(Int(row.int(1))) ?? "unknown"
        texts = (row.text(2) ?? "", row.text(3) ?? "", row.text(4) ?? "")
        seen = (row.time(5), row.time(6))
        sums = (Int(row.int(7)), Int(row.int(8)), Int(row.int(9)))
    }

    func group(_ customers: [String]) -> DeadLetterGroup {
        DeadLetterGroup(
            fingerprint: fingerprint,
            agent: agent,
            kind: texts.kind,
            errorType: texts.errorType,
            pattern: texts.pattern,
            firstSeen: seen.first,
            lastSeen: seen.last,
            total: sums.total,
            waiting: sums.waiting,
            customerCount: sums.customers,
            customers: customers
        )
    }
}
