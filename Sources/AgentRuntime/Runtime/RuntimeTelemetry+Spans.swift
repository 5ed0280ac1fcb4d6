import MessageBus
import Resilience
import Telemetry

extension RuntimeTelemetry {
    /// The trace of a new message: a child of `parent`, or a new trace when the sampler takes one; `nil` otherwise.
    ///
    /// A message without a context still has a trace id, that of its conversation, so nothing has to be made for it.
    func begin(parent: TraceContext?, at now: MonotonicInstant) -> TraceContext? {
        guard parent == nil else { return parent }
        return tracer.beginSampled(at: wallNanoseconds(at: now))
    }

    /// The context of the span that works on a message: derived from the message, so that it need not be carried along.
    func processing(_ envelope: Envelope) -> TraceContext? {
        guard let trace = envelope.trace, trace.isSampled else { return nil }
        let mixed = (envelope.id.low ^ envelope.id.high) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(envelope.attempt)
        return trace.with(SpanID(mixed) ?? trace.spanID)
    }

    /// Keeps a finished span below `parent`.
    func record(
        _ name: String,
        _ role: SpanRole,
        under parent: TraceContext,
        from start: UInt64,
        to end: UInt64,
        error: (any Error)? = nil,
        agent: String? = nil
    ) {
        guard parent.isSampled else { return }
        tracer.recorder.record(
            SpanRecord(
                name,
                role: role,
                context: tracer.begin(parent: parent),
                parent: parent.spanID,
                start: start,
                end: end,
                outcome: error.map { .error(String(describing: $0)) } ?? .ok,
                agent: agent
            )
        )
    }

    /// Turns what the policies report into metrics of the worker that makes the call.
    func policyReport(agent: String) -> @Sendable (PolicyEvent) -> Void {
        let instruments = catalogue.agent(agent)
        return { event in
            switch event {
            case .retryScheduled(_, let attempt, _): instruments.retryAttempts(attempt).increment()
            case .retrySucceeded(_, let attempt): instruments.retrySuccess(attempt - 1).increment()
            case .retryExhausted: instruments.retryExhausted.increment()
            case .breakerTransition, .breakerRejected, .timedOut, .bulkheadRejected, .rateLimited: break
            }
        }
    }

    /// Turns what a breaker reports into its metrics, whoever calls through it.
    func breakerReport() -> @Sendable (PolicyEvent) -> Void {
        { [catalogue] event in
            switch event {
            case .breakerTransition(let name, let from, let to):
                catalogue.breaker(name).transitions(from: from.label, to: to.label).increment()
            case .breakerRejected(let name): catalogue.breaker(name).rejections.increment()
            case .retryScheduled, .retrySucceeded, .retryExhausted, .timedOut, .bulkheadRejected, .rateLimited: break
            }
        }
    }
}
