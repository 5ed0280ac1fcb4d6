import Synchronization
public import Tracing

/// A span begun through swift-distributed-tracing; it is recorded once, when it ends.
///
/// Attributes, events and links beyond 128 of each are ignored, and so is everything after the end.
public final class RecordedSpan: Tracing.Span {
    struct State: Sendable {
        var record: SpanRecord
        var attributes: SpanAttributes = [:]
        var isOpen: Bool
    }

    static let listLimit = 128

    /// The context for work inside this span.
    public let context: ServiceContext
    private let recorder: TraceRecorder
    private let state: Mutex<State>

    init(_ record: SpanRecord, context: ServiceContext, recorder: TraceRecorder) {
        self.context = context
        self.recorder = recorder
        state = Mutex(State(record: record, isOpen: record.context.isSampled))
    }

    /// The name, which may be set until the span ends.
    public var operationName: String {
        get { state.withLock { $0.record.name } }
        set { change { $0.record.name = newValue } }
    }

    /// The attributes, which may be set until the span ends.
    public var attributes: SpanAttributes {
        get { state.withLock { $0.attributes } }
        set { change { $0.attributes = newValue } }
    }

    /// Whether the trace is sampled and the span has not ended.
    public var isRecording: Bool { state.withLock { $0.isOpen } }

    /// Sets how the span ends.
    public func setStatus(_ status: SpanStatus) {
        let outcome: SpanOutcome =
            switch status.code {
            case .ok: .ok
            case .error: .error(status.message ?? "")
            }
        change { state in
            // `withSpan` sets an error without message after the error itself was recorded.
            if case .error = state.record.outcome, outcome == .error("") { return }
            state.record.outcome = outcome
        }
    }

    /// Adds something that happened.
    public func addEvent(_ event: SpanEvent) {
        let moment = SpanMoment(event.name, at: event.nanosecondsSinceEpoch, facts: event.attributes.facts)
        add(moment)
    }

    /// Adds the error as an event and as the outcome: its type and description.
    public func recordError<Instant: TracerInstant>(
        _ error: any Error,
        attributes: SpanAttributes,
        at instant: @autoclosure () -> Instant
    ) {
        let kind = SpanFact("exception.type", .string("\(type(of: error))"))
        let text = SpanFact("exception.message", .string("\(error)"))
        add(SpanMoment("exception", at: instant().nanosecondsSinceEpoch, facts: [kind, text] + attributes.facts))
        change { $0.record.outcome = .error("\(type(of: error))") }
    }

    /// Adds a link to a span of another trace; a context without one is ignored.
    public func addLink(_ link: SpanLink) {
        guard let other = link.context.traceContext else { return }
        change { state in
            guard state.record.links.count < Self.listLimit else { return }
            state.record.links.append(SpanReference(to: other))
        }
    }

    /// Ends and records the span; only the first call counts.
    public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
        let end = instant().nanosecondsSinceEpoch
        let finished = state.withLock { state -> SpanRecord? in
            guard state.isOpen else { return nil }
            state.isOpen = false
            state.record.end = end
            state.record.facts = state.attributes.facts
            return state.record
        }
        if let finished { recorder.record(finished) }
    }

    private func add(_ moment: SpanMoment) {
        change { state in
            guard state.record.events.count < Self.listLimit else { return }
            state.record.events.append(moment)
        }
    }

    private func change(_ body: (inout State) -> Void) {
        state.withLock { state in
            guard state.isOpen else { return }
            body(&state)
        }
    }
}
