import AgentRuntime
import MessageBus

/// The body of `POST /api/dead-letters/replay`.
struct ReplayOrder: Sendable {
    private static let names: Set<String> = [
        "agent", "error_type", "status", "since", "limit", "rate_per_second", "dry_run",
    ]
    /// The longest one request may go on.
    private static let longest = 60.0

    let filter: DeadLetterFilter
    let limit: Int
    let ratePerSecond: Double?
    let isDryRun: Bool

    /// - Throws: A problem with status 422 that lists everything that is wrong.
    init(_ node: JSONNode, workers: [WorkerName]) throws(Problem) {
        var reader = try ObjectReader(node)
        reader.allowOnly(Self.names)
        filter = Self.filter(&reader, workers)
        limit = reader.integer("limit", in: 1...1000) ?? 100
        ratePerSecond = reader.number("rate_per_second", above: 0, upTo: 10_000)
        isDryRun = reader.flag("dry_run") ?? false
        if let rate = ratePerSecond, Double(limit - 1) / rate > Self.longest {
            reader.note("rate_per_second", "must let \(limit) letters be sent within \(Int(Self.longest)) seconds")
        }
        try reader.finish()
    }

    private static func filter(_ reader: inout ObjectReader, _ workers: [WorkerName]) -> DeadLetterFilter {
        var filter = DeadLetterFilter()
        if let text = reader.text("agent", limit: 64) {
            filter.agent = workers.first { $0.rawValue == text }
            if filter.agent == nil { reader.note("agent", WorkerName.rule(workers)) }
        }
        filter.errorType = reader.text("error_type", limit: 200)
        if let status = reader.word("status", from: DeadLetterStatus.allCases.map { ($0.rawValue, $0) }) {
            filter.statuses = [status]
        }
        if let text = reader.text("since", limit: 40) {
            filter.since = Timestamp(rfc3339: text)
            if filter.since == nil { reader.note("since", "must be a time such as 2026-01-02T03:04:05Z") }
        }
        return filter
    }
}
