import Synchronization

/// Keeps the spans of recent traces in memory, so that a trace can be looked up without any other system.
///
/// Recording is one lock and one copy; the oldest span makes room for the newest.
public final class TraceRecorder: Sendable {
    private static let step = 256

    private let ring: Mutex<SpanRing>
    private let traceLimit: Int
    private let forward: (@Sendable (SpanRecord) -> Void)?

    /// Creates an empty recorder.
    ///
    /// - Parameters:
    ///   - spanLimit: The most spans kept; at least 1. Each takes about 250 bytes and its texts.
    ///   - traceLimit: The most traces ``recent(_:)`` lists; at least 1.
    ///   - forward: Called with each span before it is kept, such as by an exporter; must return at once.
    public init(
        spanLimit: Int = 20_000,
        traceLimit: Int = 2_000,
        forward: (@Sendable (SpanRecord) -> Void)? = nil
    ) {
        precondition(spanLimit >= 1, "spanLimit must be at least 1 (was \(spanLimit))")
        precondition(traceLimit >= 1, "traceLimit must be at least 1 (was \(traceLimit))")
        ring = Mutex(SpanRing(capacity: spanLimit))
        self.traceLimit = traceLimit
        self.forward = forward
    }

    /// Keeps `span` if its trace is sampled.
    public func record(_ span: consuming SpanRecord) {
        guard span.context.isSampled else { return }
        forward?(span)
        var span = Optional(span)
        ring.withLock { ring in
            if let span = span.take() { ring.append(span) }
        }
    }

    /// The spans of one trace by their start; empty if the trace was not sampled or has been overwritten.
    public func trace(_ id: TraceID) -> [SpanRecord] {
        ring.withLock { $0.spans(of: id) }.sorted { $0.start < $1.start }
    }

    /// The traces whose last span ended last, newest first; at most `limit` and the recorder's own limit.
    public func recent(_ limit: Int = 100) -> [TraceSummary] {
        let limit = max(0, min(limit, traceLimit))
        var list = TraceList()
        var end = UInt64.max
        while true {
            // In small steps, so that nobody who records waits for a reader.
            let (spans, next) = ring.withLock { $0.spans(before: end, Self.step) }
            guard !spans.isEmpty else { return list.summaries }
            for span in spans { list.add(span, limit: limit) }
            end = next
        }
    }

    /// The number of spans kept.
    public var count: Int { ring.withLock { $0.count } }

    /// The number of spans that had to make room for newer ones.
    public var overwritten: UInt64 { ring.withLock { $0.overwritten } }
}
