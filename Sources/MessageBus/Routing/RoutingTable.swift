/// Who is registered and who listens to what.
struct RoutingTable: Sendable {
    private let limits: BusLimits
    private var mailboxes: [MailboxName: Mailbox] = [:]
    /// The one that was looked up last: comparing two names costs a tenth of hashing one.
    private var latest: Mailbox?
    private var topics: [String: TopicListeners] = [:]
    private var lastStream = 0
    private(set) var isDraining = false
    private(set) var undeliverable = 0
    private(set) var unheard = 0

    init(limits: BusLimits) {
        self.limits = limits
    }

    var all: [Mailbox] { Array(mailboxes.values) }
    var topicCount: Int { topics.count }

    // MARK: Mailboxes

    mutating func register(_ mailbox: Mailbox) throws(BusError) {
        guard !isDraining else { throw BusError(.draining, mailbox: mailbox.name, retryAfter: limits.retryAfter) }
        guard mailboxes[mailbox.name] == nil else { throw BusError(.duplicateMailbox, mailbox: mailbox.name) }
        guard mailboxes.count < limits.mailboxCapacity else { throw BusError(.tooManyMailboxes, mailbox: mailbox.name) }
        mailboxes[mailbox.name] = mailbox
    }

    /// Forgets the mailbox and all it listens to.
    mutating func unregister(_ name: MailboxName) -> Mailbox? {
        guard let mailbox = mailboxes.removeValue(forKey: name) else { return nil }
        latest = nil
        for topic in topics.keys { changeTopic(topic) { $0.remove(name) } }
        return mailbox
    }

    func mailbox(_ name: MailboxName) -> Mailbox? {
        mailboxes[name]
    }

    /// The mailbox for a new message; an unknown one is counted.
    mutating func route(to name: MailboxName) throws(BusError) -> Mailbox {
        guard !isDraining else { throw BusError(.draining, mailbox: name, retryAfter: limits.retryAfter) }
        if let latest, latest.name == name { return latest }
        guard let mailbox = mailboxes[name] else {
            undeliverable += 1
            throw BusError(.unknownMailbox, mailbox: name)
        }
        latest = mailbox
        return mailbox
    }

    mutating func countUndeliverable() {
        undeliverable += 1
    }

    mutating func beginDraining() -> [Mailbox] {
        isDraining = true
        return all
    }

    // MARK: Topics

    mutating func subscribe(_ name: MailboxName, to topic: String) throws(BusError) {
        guard mailboxes[name] != nil else { throw BusError(.unknownMailbox, mailbox: name) }
        guard topics[topic]?.contains(name) != true else { return }
        try makeRoom(on: topic)
        topics[topic, default: TopicListeners()].add(name)
    }

    mutating func unsubscribe(_ name: MailboxName, from topic: String) {
        changeTopic(topic) { $0.remove(name) }
    }

    /// Adds a scoped listener.
    ///
    /// - Returns: The number under which ``closeStream(_:on:)`` finds it.
    mutating func openStream(_ mailbox: Mailbox, on topic: String) throws(BusError) -> Int {
        try makeRoom(on: topic)
        lastStream += 1
        topics[topic, default: TopicListeners()].streams[lastStream] = mailbox
        return lastStream
    }

    mutating func closeStream(_ number: Int, on topic: String) {
        changeTopic(topic) { $0.streams[number] = nil }
    }

    /// Where a message on `topic` goes; nobody is counted.
    mutating func listeners(to topic: String, except sender: MailboxName?) throws(BusError) -> [Mailbox] {
        guard !isDraining else { throw BusError(.draining, retryAfter: limits.retryAfter) }
        var listeners: [Mailbox] = []
        if let entry = topics[topic] {
            listeners = entry.names.lazy.filter { $0 != sender }.compactMap { mailboxes[$0] }
            listeners.append(contentsOf: entry.streams.values)
        }
        if listeners.isEmpty {
            unheard += 1
            throw BusError(.noSubscriber)
        }
        return listeners
    }

    /// Every mailbox but the sender's; nobody is counted.
    mutating func everyone(except sender: MailboxName?) throws(BusError) -> [Mailbox] {
        guard !isDraining else { throw BusError(.draining, retryAfter: limits.retryAfter) }
        let everyone = mailboxes.values.filter { $0.name != sender }
        if everyone.isEmpty {
            unheard += 1
            throw BusError(.noSubscriber)
        }
        return everyone
    }

    private func makeRoom(on topic: String) throws(BusError) {
        if let entry = topics[topic] {
            guard entry.count < limits.subscriberCapacity else { throw BusError(.tooManySubscribers) }
        } else {
            guard topics.count < limits.topicCapacity else { throw BusError(.tooManySubscribers) }
        }
    }

    /// Changes who listens to a topic and forgets the topic when nobody does any more.
    private mutating func changeTopic(_ topic: String, _ change: (inout TopicListeners) -> Void) {
        guard var entry = topics[topic] else { return }
        change(&entry)
        topics[topic] = entry.count == 0 ? nil : entry
    }
}
