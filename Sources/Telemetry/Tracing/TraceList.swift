/// Traces in the order in which their spans are added.
struct TraceList {
    private(set) var summaries: [TraceSummary] = []
    private var places: [TraceID: Int] = [:]

    /// Adds a span to its trace; a trace beyond `limit` is left out.
    mutating func add(_ span: SpanRecord, limit: Int) {
        if let place = places[span.context.traceID] {
            summaries[place].add(span)
        } else if summaries.count < limit {
            places[span.context.traceID] = summaries.count
            summaries.append(TraceSummary(span))
        }
    }
}
