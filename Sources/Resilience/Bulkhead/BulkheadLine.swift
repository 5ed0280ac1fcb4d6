/// The places of a bulkhead and the suspended calls that wait for one: a value, told apart from tasks by `Waiter`.
struct BulkheadLine<Waiter: Sendable>: Sendable {
    /// What became of a call that was about to suspend.
    enum Parking {
        /// It waits, and will be handed back by `leave` or `withdraw`.
        case parked
        /// Its turn has come in the meantime.
        case granted
        /// It was cancelled in the meantime.
        case withdrawn
    }

    var places: BulkheadState
    private var waiters: [BulkheadState.Ticket: Waiter] = [:]
    // Tickets whose turn came between joining the line and suspending.
    private var granted: Set<BulkheadState.Ticket> = []

    init(places: BulkheadState) {
        self.places = places
    }

    mutating func park(_ waiter: Waiter, for ticket: BulkheadState.Ticket) -> Parking {
        if granted.remove(ticket) != nil { return .granted }
        guard places.isWaiting(ticket) else { return .withdrawn }
        waiters[ticket] = waiter
        return .parked
    }

    /// Takes a cancelled call out of the line; the waiter to resume, if it is suspended already.
    mutating func withdraw(_ ticket: BulkheadState.Ticket) -> Waiter? {
        guard places.withdraw(ticket) else { return nil }
        return waiters.removeValue(forKey: ticket)
    }

    /// Hands the place of a call that has ended to the next in line; the waiter to resume, if it is suspended already.
    mutating func leave() -> Waiter? {
        guard let next = places.leave() else { return nil }
        if let waiter = waiters.removeValue(forKey: next) { return waiter }
        granted.insert(next)
        return nil
    }
}
