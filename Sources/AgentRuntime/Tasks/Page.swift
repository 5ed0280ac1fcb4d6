public import MessageBus

/// One page of a list, newest first.
public struct Page<Item: Sendable>: Sendable {
    /// The items of this page.
    public let items: [Item]
    /// Where the next page starts, or `nil` after the last one.
    public let next: MessageID?

    /// Creates a page.
    public init(items: [Item], next: MessageID?) {
        self.items = items
        self.next = next
    }

    /// The page of `candidates`, which come newest first, that starts after `cursor`.
    static func of(
        _ candidates: some Sequence<Item>,
        after cursor: MessageID?,
        limit: Int,
        id: (Item) -> MessageID
    ) -> Page {
        var items: [Item] = []
        for candidate in candidates {
            if let cursor, id(candidate) >= cursor { continue }
            guard items.count < limit else { return Page(items: items, next: items.last.map(id)) }
            items.append(candidate)
        }
        return Page(items: items, next: nil)
    }
}
