import AgentRuntime
import MessageBus

/// A list of dead letters by the time they ended, newest or oldest first.
///
/// Every combination of filters is a set of ranges of an index – one for each status and worker – that are read a page
/// each and merged, so the first page costs the same however many letters there are.
struct LetterListing {
    enum Order {
        case newestFirst
        case oldestFirst
    }

    /// Where a letter stands in the list.
    struct Key: Comparable {
        let time: Int64
        let id: MessageID

        static func < (lhs: Key, rhs: Key) -> Bool {
            lhs.time != rhs.time ? lhs.time < rhs.time : lhs.id < rhs.id
        }
    }

    let filter: DeadLetterFilter
    let order: Order

    init(_ filter: DeadLetterFilter, order: Order) {
        self.filter = filter
        self.order = order
    }

    /// The page after `cursor`.
    func page(
        after cursor: MessageID?,
        limit: Int,
        _ source: some StatementSource
    ) throws(SQLiteFault) -> Page<DeadLetter> {
        let keys = try keys(after: cursor, limit: limit + 1, source)
        var letters: [DeadLetter] = []
        for key in keys.prefix(max(0, limit)) {
            if let letter = try source.letter(key.id) { letters.append(letter) }
        }
        return Page(items: letters, next: keys.count > limit ? letters.last?.id : nil)
    }

    /// The places of the letters after `cursor`.
    func keys(after cursor: MessageID?, limit: Int, _ source: some StatementSource) throws(SQLiteFault) -> [Key] {
        guard limit > 0 else { return [] }
        let bounds = try bounds(after: cursor, source)
        guard bounds.first <= bounds.last else { return [] }
        if !filter.ids.isEmpty { return try named(bounds, limit, source) }
        if let group = filter.fingerprint { return try ofGroup(group, bounds, limit, source) }
        guard !filter.statuses.isEmpty || filter.agent != nil || filter.errorType != nil else {
            return try range("1", [], bounds, limit, source)
        }
        var keys: [Key] = []
        for status in filter.statuses.isEmpty ? Set(DeadLetterStatus.allCases) : filter.statuses {
            for agent in agents(source) {
                keys += try range(status, agent, bounds, limit, source)
            }
        }
        keys.sort(by: order == .newestFirst ? (>) : (<))
        return Array(keys.prefix(limit))
    }

    typealias Bounds = (first: Key, last: Key)

    private func agents(_ source: some StatementSource) -> [Int] {
        guard let agent = filter.agent else { return Array(source.names.agentNumbers) }
        return source.names.number(of: agent).map { [$0] } ?? []
    }

    /// The first and the last place a letter of this page may have.
    private func bounds(after cursor: MessageID?, _ source: some StatementSource) throws(SQLiteFault) -> Bounds {
        var first = Key(time: filter.since?.milliseconds ?? .min, id: MessageID(high: 0, low: 0))
        var last = Key(time: .max, id: MessageID(high: .max, low: .max))
        if let before = filter.before?.milliseconds {
            last = Key(time: before == .min ? .min : before - 1, id: last.id)
        }
        guard let cursor else { return (first, last) }
        let statement = try source.statement("SELECT failed_at FROM dead_letters WHERE id = ?")
        try statement.bind(1, cursor)
        // A letter that was purged since then still says when it was written.
        let time = try statement.first { $0.int(0) } ?? cursor.milliseconds
        switch order {
        case .newestFirst: last = min(last, Key(time: time, id: cursor.predecessor))
        case .oldestFirst: first = max(first, Key(time: time, id: cursor.successor))
        }
        return (first, last)
    }

    private func range(
        _ status: DeadLetterStatus,
        _ agent: Int,
        _ bounds: Bounds,
        _ limit: Int,
        _ source: some StatementSource
    ) throws(SQLiteFault) -> [Key] {
        let numbers = [status.code, Int64(agent)]
        guard filter.errorType != nil else {
            return try range("status = ?6 AND agent = ?7", numbers, bounds, limit, source)
        }
        return try range("status = ?6 AND agent = ?7 AND error_type = ?8", numbers, bounds, limit, source)
    }

    private func range(
        _ condition: String,
        _ numbers: [Int64],
        _ bounds: Bounds,
        _ limit: Int,
        _ source: some StatementSource
    ) throws(SQLiteFault) -> [Key] {
        let direction = order == .newestFirst ? "DESC" : "ASC"
        let statement = try source.statement(
            """
            SELECT failed_at, id FROM dead_letters
            WHERE \(condition) AND (failed_at, id) >= (?1, ?2) AND (failed_at, id) <= (?3, ?4)
            ORDER BY failed_at \(direction), id \(direction) LIMIT ?5
            """
        )
        try statement.bind(1, bounds.first.time)
        try statement.bind(2, bounds.first.id)
        try statement.bind(3, bounds.last.time)
        try statement.bind(4, bounds.last.id)
        try statement.bind(5, limit)
        for (index, number) in numbers.enumerated() { try statement.bind(Int32(6 + index), number) }
        if !numbers.isEmpty, let errorType = filter.errorType { try statement.bind(8, errorType) }
        return try statement.all { ($0.int(0), $0.id(1)) }.compactMap { time, id in
            id.map { Key(time: time, id: $0) }
        }
    }
}

extension MessageID {
    /// The greatest id before this one; the smallest of all has none and stands for itself.
    var predecessor: MessageID {
        if low > 0 { return MessageID(high: high, low: low - 1) }
        return high > 0 ? MessageID(high: high - 1, low: .max) : self
    }
}
