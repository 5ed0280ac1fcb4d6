/// A finished span.
///
/// The facts every message has are fields, because a dictionary per span costs more than everything else about it.
public struct SpanRecord: Sendable {
    /// What was done, from a small set of names: never an id or a payload.
    public var name: String
    /// The part the span plays.
    public var role: SpanRole
    /// The span's own ids.
    public var context: TraceContext
    /// The span that caused this one; `nil` for the first of a trace.
    public var parent: SpanID?
    /// When it began, in nanoseconds since 1970.
    public var start: UInt64
    /// When it ended, in nanoseconds since 1970.
    public var end: UInt64
    /// How it ended.
    public var outcome: SpanOutcome
    /// The agent that worked.
    public var agent: String?
    /// The message that was worked on.
    public var messageID: String?
    /// Which attempt this was, from 1; 0 when it does not apply.
    public var attempt: Int
    /// The priority the message had.
    public var priority: PriorityLabel?
    @usableFromInline
    var extras: SpanExtras?

    /// Creates a record.
    @inlinable
    public init(
        _ name: String,
        role: SpanRole = .internal,
        context: TraceContext,
        parent: SpanID? = nil,
        start: UInt64,
        end: UInt64,
        outcome: SpanOutcome = .ok,
        agent: String? = nil,
        messageID: String? = nil,
        attempt: Int = 0,
        priority: PriorityLabel? = nil,
        facts: [SpanFact] = [],
        links: [SpanReference] = [],
        events: [SpanMoment] = []
    ) {
        self.name = name
        self.role = role
        self.context = context
        self.parent = parent
        self.start = start
        self.end = end
        self.outcome = outcome
        self.agent = agent
        self.messageID = messageID
        self.attempt = attempt
        self.priority = priority
        if !facts.isEmpty || !links.isEmpty || !events.isEmpty {
            extras = SpanExtras(facts: facts, links: links, events: events)
        }
    }

    /// How long it took, in nanoseconds; 0 if the clock was set back meanwhile.
    public var nanoseconds: UInt64 { end > start ? end - start : 0 }

    /// Whether it ended badly.
    public var isError: Bool {
        switch outcome {
        case .error: true
        case .unset, .ok: false
        }
    }
}
