import DequeModule
import Resilience

/// The messages of one lane, first in first out.
struct Lane: Sendable {
    struct Entry: Sendable {
        var envelope: Envelope
        /// Since when the message has been in this lane, in nanoseconds; never falls from the front to the back.
        var since: Int64
    }

    private(set) var entries: Deque<Entry> = []
    /// Whether the front entry is also the one that was enqueued first; promotion and putting back end that.
    private var isByAge = true

    var count: Int { entries.count }
    var isEmpty: Bool { entries.isEmpty }
    var since: Int64? { entries.first?.since }

    mutating func append(_ envelope: consuming Envelope) {
        let since = envelope.enqueuedAt.nanoseconds
        entries.append(Entry(envelope: envelope, since: since))
    }

    /// Takes in what was promoted at `since`.
    mutating func appendPromoted(_ envelope: consuming Envelope, since: Int64) {
        isByAge = false
        let floor = entries.last?.since ?? since
        entries.append(Entry(envelope: envelope, since: max(since, floor)))
    }

    mutating func prepend(_ envelope: consuming Envelope) {
        isByAge = false
        let since = envelope.enqueuedAt.nanoseconds
        let ceiling = entries.first?.since ?? since
        entries.prepend(Entry(envelope: envelope, since: min(since, ceiling)))
    }

    mutating func popFirst() -> Entry? {
        let entry = entries.popFirst()
        if entries.isEmpty { isByAge = true }
        return entry
    }

    mutating func remove(_ id: MessageID) -> Envelope? {
        guard let index = entries.firstIndex(where: { $0.envelope.id == id }) else { return nil }
        return entries.remove(at: index).envelope
    }

    /// When the oldest message of the lane was enqueued; looks at all of them only after promotion or putting back.
    var oldest: MonotonicInstant? {
        if isByAge { return entries.first?.envelope.enqueuedAt }
        return entries.lazy.map(\.envelope.enqueuedAt).min()
    }
}
