/// Something that happened at one moment of a span.
public struct SpanMoment: Hashable, Sendable {
    /// What happened.
    public let name: String
    /// When, in nanoseconds since 1970.
    public let at: UInt64
    /// What else is known about it.
    public let facts: [SpanFact]

    /// Creates an event.
    public init(_ name: String, at: UInt64, facts: [SpanFact] = []) {
        self.name = name
        self.at = at
        self.facts = facts
    }
}
