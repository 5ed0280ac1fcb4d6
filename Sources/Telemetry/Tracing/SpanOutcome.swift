/// How a span ended.
public enum SpanOutcome: Hashable, Sendable {
    /// Nobody said.
    case unset
    /// Well.
    case ok
    /// Badly; the message says why, without payload.
    case error(String)
}
