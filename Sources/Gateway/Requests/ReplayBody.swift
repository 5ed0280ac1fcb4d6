import AgentRuntime
import MessageBus

/// The body of `POST /api/dead-letters/replay`.
struct ReplayBody: Sendable {
    private static let names = DeadLetterFilter.fieldNames.union([
        "limit", "rate_per_second", "stop_after", "expected", "dry_run",
    ])

    let order: ReplayOrder
    let isDryRun: Bool

    /// - Throws: A problem with status 422 that lists everything that is wrong.
    init(_ node: JSONNode, workers: [WorkerName]) throws(Problem) {
        var reader = try ObjectReader(node)
        reader.allowOnly(Self.names)
        var order = ReplayOrder()
        order.filter = DeadLetterFilter(&reader, workers)
        order.limit = reader.integer("limit", in: 1...ReplayOrder.mostLetters) ?? order.limit
        order.ratePerSecond = reader.number("rate_per_second", above: 0, upTo: 10_000)
        order.stopAfter = reader.integer("stop_after", in: 1...ReplayOrder.mostLetters) ?? order.stopAfter
        order.expected = reader.integer("expected", in: 0...ReplayOrder.mostLetters)
        isDryRun = reader.flag("dry_run") ?? false
        try reader.finish()
        self.order = order
    }
}
