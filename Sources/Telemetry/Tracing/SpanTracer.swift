import Synchronization

/// Begins spans: for the runtime as plain values, for everybody else as the tracer of swift-distributed-tracing.
public final class SpanTracer: Sendable {
    /// Where finished spans go.
    public let recorder: TraceRecorder
    private let identifiers: IdentifierSource
    private let sampler: Mutex<TraceSampler>

    /// Creates a tracer.
    public init(
        recorder: TraceRecorder,
        identifiers: IdentifierSource = IdentifierSource(),
        sampler: TraceSampler = TraceSampler()
    ) {
        self.recorder = recorder
        self.identifiers = identifiers
        self.sampler = Mutex(sampler)
    }

    /// The context of the span that begins at `now`, in nanoseconds since 1970: a child of `parent`, or a new trace.
    ///
    /// The caller keeps the times and calls ``TraceRecorder/record(_:)`` when the span has ended.
    public func begin(parent: TraceContext? = nil, at now: @autoclosure () -> UInt64 = WallClock.now) -> TraceContext {
        if let parent { return parent.with(identifiers.spanID()) }
        let now = now()
        return TraceContext(
            traceID: identifiers.traceID(),
            spanID: identifiers.spanID(),
            isSampled: sampler.withLock { $0.samples(parent: nil, at: now) }
        )
    }

    /// The context of a new trace that begins at `now`, in nanoseconds since 1970, or `nil` when it is not sampled.
    ///
    /// For those who begin far more traces than are sampled: ids are made only for the sampled ones.
    public func beginSampled(at now: UInt64) -> TraceContext? {
        guard sampler.withLock({ $0.samples(parent: nil, at: now) }) else { return nil }
        return TraceContext(traceID: identifiers.traceID(), spanID: identifiers.spanID(), isSampled: true)
    }
}
