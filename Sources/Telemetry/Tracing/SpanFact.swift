/// One attribute of a span beyond the fixed ones.
public struct SpanFact: Hashable, Sendable {
    /// A value of an attribute.
    public enum Value: Hashable, Sendable {
        /// A text.
        case string(String)
        /// A whole number.
        case integer(Int64)
        /// A number.
        case double(Double)
        /// Yes or no.
        case bool(Bool)
    }

    /// The name, in OpenTelemetry's dotted style.
    public let name: String
    /// The value.
    public let value: Value

    /// Creates an attribute.
    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }
}
