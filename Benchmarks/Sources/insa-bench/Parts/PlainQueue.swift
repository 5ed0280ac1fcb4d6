import DequeModule
import MessageBus
import Synchronization

/// The least a queue between two tasks can be: a deque in a lock, no bounds, no lanes, no waiting.
final class PlainQueue: Sendable {
    private let envelopes = Mutex<Deque<Envelope>>([])

    func push(_ envelope: Envelope) {
        envelopes.withLock { $0.append(envelope) }
    }

    func pop() -> Envelope? {
        envelopes.withLock { $0.popFirst() }
    }
}
