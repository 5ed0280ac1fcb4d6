import DequeModule
import Resilience

/// The messages of one lane, first in first out.
struct Lane: Sendable {
    private var envelopes: Deque<Envelope> = []
    /// Whether the front message is also the one that was enqueued first; promotion and putting back end that.
    private var isByAge = true

    var count: Int { envelopes.count }
    var isEmpty: Bool { envelopes.isEmpty }

    mutating func append(_ envelope: consuming Envelope) {
        envelopes.append(envelope)
    }

    mutating func appendPromoted(_ envelope: consuming Envelope) {
        isByAge = false
        envelopes.append(envelope)
    }

    mutating func prepend(_ envelope: consuming Envelope) {
        isByAge = false
        envelopes.prepend(envelope)
    }

    mutating func popFirst() -> Envelope? {
        let envelope = envelopes.popFirst()
        if envelopes.isEmpty { isByAge = true }
        return envelope
    }

    /// How long the front message has been waiting at `now`, and how urgent it was when it came.
    func front(at now: MonotonicInstant) -> (waited: Int64, priority: Priority)? {
        guard !envelopes.isEmpty else { return nil }
        return (now.nanoseconds &- envelopes[0].enqueuedAt.nanoseconds, envelopes[0].priority)
    }

    /// Appends up to `limit` messages to `buffer` and says how many.
    mutating func take(upTo limit: Int, into buffer: inout [Envelope]) -> Int {
        let count = min(limit, envelopes.count)
        for _ in 0..<count { buffer.append(envelopes.removeFirst()) }
        if envelopes.isEmpty { isByAge = true }
        return count
    }

    mutating func remove(_ id: MessageID) -> Envelope? {
        guard let index = envelopes.firstIndex(where: { $0.id == id }) else { return nil }
        return envelopes.remove(at: index)
    }

    mutating func removeExpired(at now: MonotonicInstant) -> [Envelope] {
        let expired = Array(envelopes.lazy.filter { $0.isExpired(at: now) })
        if !expired.isEmpty { envelopes.removeAll { $0.isExpired(at: now) } }
        return expired
    }

    /// When the oldest message of the lane was enqueued; looks at all of them only after promotion or putting back.
    var oldest: MonotonicInstant? {
        if isByAge { return envelopes.first?.enqueuedAt }
        return envelopes.lazy.map(\.enqueuedAt).min()
    }
}
