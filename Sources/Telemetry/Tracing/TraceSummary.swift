/// One line of the list of recent traces.
public struct TraceSummary: Hashable, Sendable {
    /// The trace.
    public let traceID: TraceID
    /// The name of its first span, or of the earliest one still kept.
    public private(set) var name: String
    /// When its earliest span began, in nanoseconds since 1970.
    public private(set) var start: UInt64
    /// When its latest span ended, in nanoseconds since 1970.
    public private(set) var end: UInt64
    /// The number of spans kept.
    public private(set) var spans: Int
    /// Whether any span ended badly.
    public private(set) var hasError: Bool

    init(_ span: SpanRecord) {
        traceID = span.context.traceID
        name = span.name
        start = span.start
        end = span.end
        spans = 1
        hasError = span.isError
    }

    mutating func add(_ span: SpanRecord) {
        if span.parent == nil || span.start < start { name = span.name }
        start = min(start, span.start)
        end = max(end, span.end)
        spans += 1
        hasError = hasError || span.isError
    }
}
