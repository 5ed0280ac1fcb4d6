/// The part a span plays between two sides, as OpenTelemetry names it.
public enum SpanRole: Int, Hashable, Sendable, CaseIterable {
    /// Work inside the process; OTLP 1.
    case `internal` = 1
    /// Serves a request from outside; OTLP 2.
    case server
    /// Waits for an answer from outside; OTLP 3.
    case client
    /// Puts a message on the bus; OTLP 4.
    case producer
    /// Works on a message from the bus; OTLP 5.
    case consumer
}
