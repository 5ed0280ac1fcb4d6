/// What most spans do not have, behind one reference, so that the usual span is cheap to copy and to overwrite.
@usableFromInline
final class SpanExtras: Sendable {
    let facts: [SpanFact]
    let links: [SpanReference]
    let events: [SpanMoment]

    @usableFromInline
    init(facts: [SpanFact] = [], links: [SpanReference] = [], events: [SpanMoment] = []) {
        self.facts = facts
        self.links = links
        self.events = events
    }
}
