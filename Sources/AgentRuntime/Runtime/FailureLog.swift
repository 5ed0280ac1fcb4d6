import MessageBus
import Synchronization

/// The failed attempts of messages that are being retried, until they are settled.
final class FailureLog: Sendable {
    /// Messages remembered; beyond it the history of a new one begins with its latest failure.
    static let capacity = 10_000

    private let histories = Mutex<[MessageID: [AttemptFailure]]>([:])

    func add(_ failure: AttemptFailure, to id: MessageID) {
        histories.withLock { histories in
            guard histories[id] != nil || histories.count < Self.capacity else { return }
            histories[id, default: []].append(failure)
            if histories[id, default: []].count > TaskRecord.keptFailures { histories[id]?.removeFirst() }
        }
    }

    /// The failed attempts of a message, oldest first.
    func history(of id: MessageID) -> [AttemptFailure] {
        histories.withLock { $0[id] ?? [] }
    }

    /// A message has been settled; only one that was tried again has a history.
    func forget(_ envelope: Envelope) {
        guard envelope.attempt > 1 || envelope.notBefore != nil else { return }
        histories.withLock { _ = $0.removeValue(forKey: envelope.id) }
    }
}
