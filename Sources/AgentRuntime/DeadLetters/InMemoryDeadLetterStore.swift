public import MessageBus
import OrderedCollections
import Synchronization

/// Keeps dead letters in memory, up to a bound; beyond it the oldest settled letter goes, then the oldest of all.
public final class InMemoryDeadLetterStore: DeadLetterStore {
    private struct Shelf {
        var letters: OrderedDictionary<MessageID, DeadLetter> = [:]
        var dropped = 0
    }

    private let shelf = Mutex(Shelf())
    private let limit: Int

    /// Creates a store.
    ///
    /// - Parameter limit: Letters kept; 10,000 by default.
    public init(limit: Int = 10_000) {
        precondition(limit > 0, "limit must be positive (was \(limit))")
        self.limit = limit
    }

    /// Keeps a letter.
    public func append(_ letter: DeadLetter) async {
        shelf.withLock { shelf in
            if shelf.letters.count >= limit { Self.makeRoom(in: &shelf) }
            shelf.letters[letter.id] = letter
        }
    }

    private static func makeRoom(in shelf: inout Shelf) {
        let settled = shelf.letters.values.firstIndex { $0.status == .replayed || $0.status == .archived }
        shelf.letters.remove(at: settled ?? 0)
        shelf.dropped += 1
    }

    /// The letter with this id.
    public func letter(_ id: MessageID) async -> DeadLetter? {
        shelf.withLock { $0.letters[id] }
    }

    /// A page of letters, newest first.
    public func letters(_ filter: DeadLetterFilter, after cursor: MessageID?, limit: Int) async -> Page<DeadLetter> {
        let all = shelf.withLock { $0.letters.values }
        return .of(all.reversed().lazy.filter(filter.matches), after: cursor, limit: limit, id: \.id)
    }

    /// Applies a change.
    public func apply(_ change: DeadLetterChange, to id: MessageID) async -> DeadLetter? {
        shelf.withLock { shelf in
            guard let next = shelf.letters[id]?.applying(change) else { return nil }
            shelf.letters[id] = next
            return next
        }
    }

    /// Deletes letters.
    public func purge(_ filter: DeadLetterFilter) async -> Int {
        shelf.withLock { shelf in
            let before = shelf.letters.count
            shelf.letters.removeAll { filter.matches($0.value) }
            return before - shelf.letters.count
        }
    }

    /// The letters that wait for a decision, per worker.
    public func backlog() -> [WorkerName: DeadLetterBacklog] {
        let waiting = shelf.withLock { $0.letters.values.filter { $0.status == .failed } }
        return Dictionary(grouping: waiting, by: \.agent).mapValues { letters in
            DeadLetterBacklog(count: letters.count, oldest: letters.map(\.failedAt).min())
        }
    }

    /// Letters dropped because the store was full.
    public var dropped: Int { shelf.withLock { $0.dropped } }
}
