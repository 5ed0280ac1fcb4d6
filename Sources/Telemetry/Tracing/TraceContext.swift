/// What travels with a request so that its spans join one trace (W3C Trace Context, level 1).
public struct TraceContext: Hashable, Sendable {
    /// The trace all spans of the request share.
    public let traceID: TraceID
    /// The span that caused what carries this context.
    public let spanID: SpanID
    /// Whether the caller records this trace.
    public let isSampled: Bool
    /// The vendors' `tracestate` header, forwarded unchanged; `nil` when there was none.
    public let state: String?

    /// Creates a context.
    @inlinable
    public init(traceID: TraceID, spanID: SpanID, isSampled: Bool, state: String? = nil) {
        self.traceID = traceID
        self.spanID = spanID
        self.isSampled = isSampled
        self.state = state
    }
}
