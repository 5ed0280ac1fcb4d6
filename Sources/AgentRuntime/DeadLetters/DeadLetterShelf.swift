import MessageBus
import OrderedCollections

/// Dead letters in memory, the oldest first, and what is known of their causes.
struct DeadLetterShelf: Sendable {
    private struct Entry {
        var letter: DeadLetter
        /// Found once: a list by cause looks at every letter.
        let fingerprint: String
    }

    private let limit: Int
    private let bytesLimit: Int
    private var entries: OrderedDictionary<MessageID, Entry> = [:]
    private var causes: [String: DeadLetterCause] = [:]
    private var bytes = 0
    private(set) var dropped = 0

    init(limit: Int, bytesLimit: Int) {
        self.limit = limit
        self.bytesLimit = bytesLimit
    }

    func letter(_ id: MessageID) -> DeadLetter? { entries[id]?.letter }

    mutating func add(_ letter: DeadLetter) {
        guard entries[letter.id] == nil else { return }
        let fingerprint = letter.fingerprint
        // Two lanes may write in another order than they drew their ids.
        var place = entries.count
        while place > 0, entries.keys[place - 1] > letter.id { place -= 1 }
        let entry = Entry(letter: letter, fingerprint: fingerprint.description)
        entries.updateValue(entry, forKey: letter.id, insertingAt: place)
        bytes += letter.request.json.count
        causes[fingerprint.description, default: DeadLetterCause(letter, fingerprint)].count(letter)
        makeRoom()
    }

    mutating func apply(_ change: DeadLetterChange, to id: MessageID) -> DeadLetter? {
        guard let next = entries[id]?.letter.applying(change) else { return nil }
        entries[id]?.letter = next
        return next
    }

    mutating func purge(_ filter: DeadLetterFilter) -> Int {
        remove { filter.matches($0.letter, fingerprint: $0.fingerprint) }
    }

    func newest(_ filter: DeadLetterFilter, after cursor: MessageID?, limit: Int) -> Page<DeadLetter> {
        let matching = entries.values.reversed().lazy
            .filter { filter.matches($0.letter, fingerprint: $0.fingerprint) }
            .map(\.letter)
        return .of(matching, after: cursor, limit: limit, id: \.id)
    }

    func oldest(_ filter: DeadLetterFilter, after cursor: MessageID?, limit: Int) -> [MessageID] {
        let matching = entries.lazy.filter { id, entry in
            (cursor.map { id > $0 } ?? true) && filter.matches(entry.letter, fingerprint: entry.fingerprint)
        }
        return Array(matching.prefix(limit).map(\.key))
    }

    func groups(_ filter: DeadLetterFilter, limit: Int) -> [DeadLetterGroup] {
        var chosen: Set<String> = []
        var customers: [String: Set<String>] = [:]
        var waiting: [String: Int] = [:]
        for entry in entries.values {
            if filter.matches(entry.letter, fingerprint: entry.fingerprint) { chosen.insert(entry.fingerprint) }
            if entry.letter.status == .failed { waiting[entry.fingerprint, default: 0] += 1 }
            if let name = entry.letter.customer { customers[entry.fingerprint, default: []].insert(name) }
        }
        let groups = chosen.compactMap { cause in
            causes[cause]?.group(cause, waiting: waiting[cause] ?? 0, customers: customers[cause] ?? [])
        }
        return Array(groups.sorted(by: DeadLetterGroup.isMoreUrgent).prefix(limit))
    }

    func backlog() -> [WorkerName: DeadLetterBacklog] {
        var counts: [WorkerName: (count: Int, oldest: Timestamp)] = [:]
        for letter in entries.values.lazy.map(\.letter) where letter.status == .failed {
            let known = counts[letter.agent]
            counts[letter.agent] = (
                count: (known?.count ?? 0) + 1,
                oldest: known.map { min($0.oldest, letter.failedAt) } ?? letter.failedAt
            )
        }
        return counts.mapValues { DeadLetterBacklog(count: $0.count, oldest: $0.oldest) }
    }

    /// Letters go in batches of a tenth, because removing from the front moves the rest.
    private mutating func makeRoom() {
        guard entries.count > limit + limit / 10 || bytes > bytesLimit + bytesLimit / 10 else { return }
        let order: [Set<DeadLetterStatus>] = [[.replayed, .archived], [.failed], [.replaying]]
        for statuses in order {
            // The newest letter stays, however large it is.
            guard let newest = entries.keys.last else { return }
            var surplus = entries.count - limit
            var excess = bytes - bytesLimit
            dropped += remove { entry in
                guard surplus > 0 || excess > 0, statuses.contains(entry.letter.status), entry.letter.id != newest
                else { return false }
                surplus -= 1
                excess -= entry.letter.request.json.count
                return true
            }
        }
    }

    private mutating func remove(where isGone: (Entry) -> Bool) -> Int {
        var gone: [Entry] = []
        entries.removeAll { _, entry in
            guard isGone(entry) else { return false }
            gone.append(entry)
            return true
        }
        for entry in gone {
            bytes -= entry.letter.request.json.count
            if causes[entry.fingerprint]?.forget() == .unused { causes[entry.fingerprint] = nil }
        }
        return gone.count
    }
}
