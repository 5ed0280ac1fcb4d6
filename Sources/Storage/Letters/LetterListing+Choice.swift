import AgentRuntime
import MessageBus

/// Letters chosen by their cause or by their ids: few enough to look at each, or with an index of their own.
extension LetterListing {
    /// The places of the letters of one cause, read from the index by cause a page for each status.
    func ofGroup(
        _ group: String,
        _ bounds: Bounds,
        _ limit: Int,
        _ source: some StatementSource
    ) throws(SQLiteFault) -> [Key] {
        let direction = order == .newestFirst ? "DESC" : "ASC"
        let agent = filter.agent.map { Int64(source.names.number(of: $0) ?? -1) }
        var keys: [Key] = []
        for status in filter.statuses.isEmpty ? Set(DeadLetterStatus.allCases) : filter.statuses {
            let statement = try source.statement(
                """
                SELECT failed_at, id FROM dead_letters
                WHERE fingerprint = ?6 AND status = ?7 AND (?8 IS NULL OR agent = ?8) AND (?9 IS NULL OR error_type = ?9)
                    AND (failed_at, id) >= (?1, ?2) AND (failed_at, id) <= (?3, ?4)
                ORDER BY failed_at \(direction), id \(direction) LIMIT ?5
                """
            )
            try statement.bind(1, bounds.first.time)
            try statement.bind(2, bounds.first.id)
            try statement.bind(3, bounds.last.time)
            try statement.bind(4, bounds.last.id)
            try statement.bind(5, limit)
            try statement.bind(6, group)
            try statement.bind(7, status.code)
            try statement.bind(8, agent)
            try statement.bind(9, filter.errorType)
            keys += try statement.all { ($0.int(0), $0.id(1)) }.compactMap { time, id in
                id.map { Key(time: time, id: $0) }
            }
        }
        return ordered(keys, limit)
    }

    /// The places of those of the named letters that pass everything else.
    func named(
        _ bounds: Bounds,
        _ limit: Int,
        _ source: some StatementSource
    ) throws(SQLiteFault) -> [Key] {
        let agent = filter.agent.map { Int64(source.names.number(of: $0) ?? -1) }
        let statuses = Set((filter.statuses.isEmpty ? Set(DeadLetterStatus.allCases) : filter.statuses).map(\.code))
        var keys: [Key] = []
        for id in filter.ids.prefix(DeadLetterFilter.mostIDs) {
            let statement = try source.statement(
                """
                SELECT failed_at, status FROM dead_letters
                WHERE id = ?1 AND (?2 IS NULL OR agent = ?2) AND (?3 IS NULL OR error_type = ?3)
                    AND (?4 IS NULL OR fingerprint = ?4)
                """
            )
            try statement.bind(1, id)
            try statement.bind(2, agent)
            try statement.bind(3, filter.errorType)
            try statement.bind(4, filter.fingerprint)
            guard let (time, status) = try statement.first({ ($0.int(0), $0.int(1)) }), statuses.contains(status) else {
                continue
            }
            let key = Key(time: time, id: id)
            if key >= bounds.first, key <= bounds.last { keys.append(key) }
        }
        return ordered(keys, limit)
    }

    private func ordered(_ keys: [Key], _ limit: Int) -> [Key] {
        Array(keys.sorted(by: order == .newestFirst ? (>) : (<)).prefix(limit))
    }
}
