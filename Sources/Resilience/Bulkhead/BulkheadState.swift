/// Who may be inside a bulkhead and who waits for a place, first come first served: a pure value.
public struct BulkheadState: Sendable {
    /// A place in the waiting line.
    public struct Ticket: Sendable, Hashable {
        let number: UInt64
    }

    /// The answer to a call that wants to enter.
    public enum Entry: Sendable, Hashable {
        /// The call has a place and must give it back through ``BulkheadState/leave()``.
        case entered
        /// The call has joined the waiting line.
        case waiting(Ticket)
        /// Neither a place nor room to wait.
        case refused
    }

    /// Places inside; at least 1.
    public let maxConcurrent: Int
    /// Places in the waiting line; 0 refuses at once when all places are taken.
    public let maxWaiting: Int
    /// Calls inside.
    public private(set) var running = 0
    private var line: [Ticket] = []
    private var lastNumber: UInt64 = 0

    /// Creates an empty bulkhead.
    ///
    /// - Precondition: `maxConcurrent` is at least 1 and `maxWaiting` at least 0.
    public init(maxConcurrent: Int, maxWaiting: Int) {
        precondition(maxConcurrent >= 1, "maxConcurrent must be at least 1 (was \(maxConcurrent))")
        precondition(maxWaiting >= 0, "maxWaiting must not be negative (was \(maxWaiting))")
        self.maxConcurrent = maxConcurrent
        self.maxWaiting = maxWaiting
    }

    /// Calls in the waiting line.
    public var waiting: Int { line.count }

    /// Whether the holder of `ticket` is still in the waiting line.
    public func isWaiting(_ ticket: Ticket) -> Bool { line.contains(ticket) }

    /// Takes a place, joins the line or is refused.
    public mutating func enter() -> Entry {
        if running < maxConcurrent {
            running += 1
            return .entered
        }
        guard line.count < maxWaiting else { return .refused }
        lastNumber += 1
        let ticket = Ticket(number: lastNumber)
        line.append(ticket)
        return .waiting(ticket)
    }

    /// Gives a place back, or on to the first in line, whose ticket is returned.
    ///
    /// - Precondition: A call is inside.
    public mutating func leave() -> Ticket? {
        precondition(running > 0, "a call left the bulkhead that had not entered")
        guard !line.isEmpty else {
            running -= 1
            return nil
        }
        return line.removeFirst()
    }

    /// Leaves the line; `false` when the ticket is no longer in it, so its holder is inside or has withdrawn before.
    public mutating func withdraw(_ ticket: Ticket) -> Bool {
        guard let index = line.firstIndex(of: ticket) else { return false }
        line.remove(at: index)
        return true
    }
}
