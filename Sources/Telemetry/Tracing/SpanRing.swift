/// The last so many spans, in the order in which they ended.
struct SpanRing: Sendable {
    private let capacity: Int
    private var spans: [SpanRecord] = []
    // Kept apart from the records, so that finding a trace reads 16 bytes per span and not a record.
    private var traceIDs: [TraceID] = []
    private var next = 0
    private(set) var overwritten: UInt64 = 0

    init(capacity: Int) {
        self.capacity = capacity
    }

    var count: Int { spans.count }

    mutating func append(_ span: consuming SpanRecord) {
        if spans.count < capacity {
            traceIDs.append(span.context.traceID)
            spans.append(span)
            return
        }
        traceIDs[next] = span.context.traceID
        spans[next] = span
        next = next + 1 == capacity ? 0 : next + 1
        overwritten &+= 1
    }

    /// The spans of one trace, in the order in which they ended.
    func spans(of traceID: TraceID) -> [SpanRecord] {
        var found: [SpanRecord] = []
        for offset in 0..<traceIDs.count {
            let index = position(offset)
            if traceIDs[index] == traceID { found.append(spans[index]) }
        }
        return found
    }

    /// The `limit` traces whose last span ended last, newest first.
    func recent(_ limit: Int) -> [TraceSummary] {
        var places: [TraceID: Int] = [:]
        var summaries: [TraceSummary] = []
        for offset in stride(from: spans.count - 1, through: 0, by: -1) {
            let index = position(offset)
            if let place = places[traceIDs[index]] {
                summaries[place].add(spans[index])
            } else if summaries.count < limit {
                places[traceIDs[index]] = summaries.count
                summaries.append(TraceSummary(spans[index]))
            }
        }
        return summaries
    }

    private func position(_ offset: Int) -> Int {
        let index = next + offset
        return index < spans.count ? index : index - spans.count
    }
}
