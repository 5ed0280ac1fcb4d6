import AgentRuntime
import MessageBus

/// A list of tasks, newest first.
///
/// Every combination of filters is a set of ranges of an index, each in the order of the ids. A page is cut from what the
/// ranges begin with, so the first page costs the same however many rows there are; the rows themselves are read last.
struct TaskListing {
    private let filter: TaskFilter
    private let limit: Int

    init(_ filter: TaskFilter, limit: Int) {
        self.filter = filter
        self.limit = max(0, limit)
    }

    func page(after cursor: TaskID?, _ source: Reading) throws(SQLiteFault) -> Page<TaskRecord> {
        let ranges = TaskRange.covering(filter, source.names)
        var tasks: [TaskRecord] = []
        var end = cursor
        while true {
            let wanted = limit - tasks.count + 1
            let places = try places(ranges, before: end, limit: wanted, source)
            for place in places.prefix(wanted) {
                end = place.id
                guard let task = try source.task(place.id, unfinished: place.isUnfinished) else { continue }
                guard filter.matches(task) else { continue }
                guard tasks.count < limit else { return Page(items: tasks, next: tasks.last?.id) }
                tasks.append(task)
            }
            if places.count < wanted { return Page(items: tasks, next: nil) }
        }
    }

    private typealias Place = (id: TaskID, isUnfinished: Bool)

    private func places(
        _ ranges: [TaskRange],
        before end: TaskID?,
        limit: Int,
        _ source: Reading
    ) throws(SQLiteFault) -> [Place] {
        let floor = lowestID(source.ledger)
        var places: [Place] = []
        for range in ranges {
            let statement = try source.statement(range.sql)
            try statement.bind(1, floor)
            try statement.bind(2, end ?? MessageID(high: .max, low: .max))
            try statement.bind(3, limit)
            try range.bind(statement, from: 4)
            let ids = try statement.all { $0.id(0) }
            places += ids.compactMap { id in id.map { ($0, range.isUnfinished) } }
        }
        places.sort { $0.id > $1.id }
        return Array(places.prefix(limit))
    }

    /// No task accepted at or after the filter's time has a smaller id: an id carries a time, and is at most so much older.
    private func lowestID(_ ledger: Ledger) -> MessageID {
        guard let since = filter.since else { return MessageID(high: 0, low: 0) }
        let (start, overflow) = since.milliseconds.subtractingReportingOverflow(ledger.idLag)
        let bits = overflow ? 0 : UInt64(min(max(0, start), 0xffff_ffff_ffff))
        return MessageID(high: bits << 16, low: 0)
    }
}
