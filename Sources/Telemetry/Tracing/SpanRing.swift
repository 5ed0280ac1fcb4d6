/// The last so many spans, in the order in which they ended.
struct SpanRing: Sendable {
    private let capacity: Int
    private var spans: [SpanRecord] = []
    // Kept apart from the records, so that finding a trace reads 16 bytes per span and not a record.
    private var traceIDs: [TraceID] = []
    private var next = 0
    private var appended: UInt64 = 0

    init(capacity: Int) {
        self.capacity = capacity
    }

    var count: Int { spans.count }

    /// The number of spans that had to make room.
    var overwritten: UInt64 { appended - UInt64(spans.count) }

    mutating func append(_ span: consuming SpanRecord) {
        appended += 1
        if spans.count < capacity {
            traceIDs.append(span.context.traceID)
            spans.append(span)
            return
        }
        traceIDs[next] = span.context.traceID
        spans[next] = span
        next = next + 1 == capacity ? 0 : next + 1
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

    /// Up to `count` spans that ended before the one with number `end`, newest first, and the number to go on from.
    ///
    /// Spans are numbered from 0 in the order in which they ended, so that a reader can let go of the lock in between.
    func spans(before end: UInt64, _ count: Int) -> (spans: [SpanRecord], next: UInt64) {
        let oldest = appended - UInt64(spans.count)
        let end = min(end, appended)
        guard end > oldest else { return ([], oldest) }
        let start = max(oldest, end - min(end, UInt64(count)))
        let found = (start..<end).reversed().map { spans[position(Int($0 - oldest))] }
        return (found, start)
    }

    private func position(_ offset: Int) -> Int {
        let index = next + offset
        return index < spans.count ? index : index - spans.count
    }
}
