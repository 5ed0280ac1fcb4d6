/// A pointer from a span to a span of another trace, such as from a replay to the letter it replays.
public struct SpanReference: Hashable, Sendable {
    /// The other trace.
    public let traceID: TraceID
    /// The span of the other trace.
    public let spanID: SpanID

    /// Creates a link to the span of `context`.
    public init(to context: TraceContext) {
        traceID = context.traceID
        spanID = context.spanID
    }
}
