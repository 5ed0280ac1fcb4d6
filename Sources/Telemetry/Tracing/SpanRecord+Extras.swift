extension SpanRecord {
    /// What else is known; usually empty.
    public var facts: [SpanFact] {
        get { extras?.facts ?? [] }
        set { extras = SpanExtras(facts: newValue, links: links, events: events) }
    }

    /// Spans of other traces this one belongs to.
    public var links: [SpanReference] {
        get { extras?.links ?? [] }
        set { extras = SpanExtras(facts: facts, links: newValue, events: events) }
    }

    /// What happened on the way.
    public var events: [SpanMoment] {
        get { extras?.events ?? [] }
        set { extras = SpanExtras(facts: facts, links: links, events: newValue) }
    }
}
