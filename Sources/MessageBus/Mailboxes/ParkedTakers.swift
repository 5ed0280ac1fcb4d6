import DequeModule

/// The tasks that wait for a message, in the order in which they came.
struct ParkedTakers: Sendable {
    typealias Taker = Parked<Envelope?>

    private var takers: Deque<(ticket: Int, taker: Taker)> = []
    private var lastTicket = 0

    var count: Int { takers.count }
    var isEmpty: Bool { takers.isEmpty }

    /// A number by which a taker that is about to park can be found again.
    mutating func ticket() -> Int {
        lastTicket += 1
        return lastTicket
    }

    mutating func park(_ taker: Taker, ticket: Int) {
        takers.append((ticket, taker))
    }

    mutating func popFirst() -> Taker? {
        takers.popFirst()?.taker
    }

    mutating func remove(ticket: Int) -> Taker? {
        guard let index = takers.firstIndex(where: { $0.ticket == ticket }) else { return nil }
        return takers.remove(at: index).taker
    }

    mutating func removeAll() -> [Taker] {
        defer { takers.removeAll() }
        return takers.map(\.taker)
    }
}
