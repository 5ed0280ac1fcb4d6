public import Tracing

extension SpanTracer: Tracer {
    /// Begins a span under the span in `context`, or a new trace.
    public func startSpan<Instant: TracerInstant>(
        _ operationName: String,
        context: @autoclosure () -> ServiceContext,
        ofKind kind: SpanKind,
        at instant: @autoclosure () -> Instant,
        function: String,
        file fileID: String,
        line: UInt
    ) -> RecordedSpan {
        var context = context()
        let parent = context.traceContext
        let start = instant().nanosecondsSinceEpoch
        let own = begin(parent: parent, at: start)
        context.traceContext = own
        let record = SpanRecord(
            operationName,
            role: SpanRole(kind),
            context: own,
            parent: parent?.spanID,
            start: start,
            end: start,
            outcome: .unset
        )
        return RecordedSpan(record, context: context, recorder: recorder)
    }

    /// Does nothing: finished spans are recorded at once.
    public func forceFlush() {}

    /// Reads the headers `traceparent` and `tracestate`; anything malformed is treated as absent.
    public func extract<Carrier, Extract: Extractor>(
        _ carrier: Carrier,
        into context: inout ServiceContext,
        using extractor: Extract
    ) where Extract.Carrier == Carrier {
        guard let parent = extractor.extract(key: "traceparent", from: carrier) else { return }
        let state = extractor.extract(key: "tracestate", from: carrier)
        guard let remote = TraceContext(traceparent: parent, tracestate: state) else { return }
        context.traceContext = remote
    }

    /// Writes the headers `traceparent` and, if there is one, `tracestate`.
    public func inject<Carrier, Inject: Injector>(
        _ context: ServiceContext,
        into carrier: inout Carrier,
        using injector: Inject
    ) where Inject.Carrier == Carrier {
        guard let own = context.traceContext else { return }
        injector.inject(own.traceparent, forKey: "traceparent", into: &carrier)
        if let state = own.state { injector.inject(state, forKey: "tracestate", into: &carrier) }
    }
}

extension SpanRole {
    init(_ kind: SpanKind) {
        self =
            switch kind {
            case .internal: .internal
            case .server: .server
            case .client: .client
            case .producer: .producer
            case .consumer: .consumer
            }
    }
}
