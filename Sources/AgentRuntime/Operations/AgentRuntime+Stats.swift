import MessageBus
import Resilience
import Synchronization
public import Telemetry

extension AgentRuntime {
    /// The platform at a glance.
    public func stats() -> RuntimeStats {
        RuntimeStats(
            bus: core.bus.snapshot(),
            tasks: core.journal.counts().byState,
            inFlight: core.inFlight.current,
            deadLetters: core.letters.backlog(),
            deadLettersDropped: core.letters.dropped,
            breakers: breakers(),
            tracesKept: core.telemetry.tracer.recorder.count,
            uptime: uptime
        )
    }

    /// The spans kept of one trace, by start; empty when the trace is unknown or was not recorded.
    public func trace(_ id: TraceID) -> [SpanRecord] {
        core.telemetry.tracer.recorder.trace(id)
    }

    /// Where this runtime's metrics, traces and logs go.
    public var telemetry: RuntimeTelemetry { core.telemetry }

    private var uptime: Duration {
        phase.withLock { phase in
            switch phase {
            case .running(let since), .draining(let since): since.duration(to: core.time.now)
            case .ready, .stopped: .zero
            }
        }
    }
}
