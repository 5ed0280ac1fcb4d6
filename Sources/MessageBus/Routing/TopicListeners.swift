/// Who listens to one topic.
struct TopicListeners: Sendable {
    /// Registered mailboxes, in the order in which they subscribed.
    private(set) var names: [MailboxName] = []
    /// The mailboxes of scoped subscriptions, by number.
    var streams: [Int: Mailbox] = [:]

    var count: Int { names.count + streams.count }

    func contains(_ name: MailboxName) -> Bool {
        names.contains(name)
    }

    mutating func add(_ name: MailboxName) {
        names.append(name)
    }

    mutating func remove(_ name: MailboxName) {
        names.removeAll { $0 == name }
    }
}
