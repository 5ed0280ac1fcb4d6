import DequeModule
import Synchronization

/// Lets those who change the same thing do so one after the other, across their suspensions, in the order they came.
final class TurnTable<Key: Hashable & Sendable>: Sendable {
    private typealias Waiting = Deque<CheckedContinuation<Void, Never>>

    /// A key is here while somebody has its turn.
    private let queues = Mutex<[Key: Waiting]>([:])
    private let limit: Int

    /// - Parameter limit: How many may wait for the same key.
    init(limit: Int) {
        self.limit = limit
    }

    /// Does `body` when everyone who came before for the same key is done; waits for them even when cancelled, because each
    /// is done soon.
    func take<Value>(_ key: Key, _ body: () async throws -> Value) async throws -> Value {
        try await begin(key)
        defer { end(key) }
        return try await body()
    }

    private func begin(_ key: Key) async throws(ScheduleError) {
        let hasRoom = queues.withLock { ($0[key]?.count ?? 0) < limit }
        guard hasRoom else { throw .busy }
        await withCheckedContinuation { continuation in
            let isFree = queues.withLock { queues -> Bool in
                guard queues[key] == nil else {
                    queues[key]?.append(continuation)
                    return false
                }
                queues[key] = []
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    private func end(_ key: Key) {
        let next = queues.withLock { queues -> CheckedContinuation<Void, Never>? in
            guard let next = queues[key]?.popFirst() else {
                queues[key] = nil
                return nil
            }
            return next
        }
        next?.resume()
    }
}
