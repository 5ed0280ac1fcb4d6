import MessageBus
import Telemetry

extension Envelope {
    /// The trace the message belongs to; one that is not recorded takes its conversation's id, which is as unique.
    var traceID: TraceID? {
        trace?.traceID ?? TraceID(high: correlation.high, low: correlation.low)
    }
}
