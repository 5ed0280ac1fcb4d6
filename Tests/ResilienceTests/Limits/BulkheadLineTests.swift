import Testing

@testable import Resilience

struct BulkheadLineTests {
    private var line = BulkheadLine<Int>(places: BulkheadState(maxConcurrent: 1, maxWaiting: 2))
    private let ticket: BulkheadState.Ticket

    init() throws {
        _ = line.places.enter()
        guard case .waiting(let ticket) = line.places.enter() else { throw CancellationError() }
        self.ticket = ticket
    }

    @Test func `a call whose turn comes before it suspends does not suspend`() {
        var line = line
        #expect(line.leave() == nil)
        #expect(line.park(7, for: ticket) == .granted)
        #expect(line.places.running == 1)
    }

    @Test func `a call cancelled before it suspends does not suspend and takes no place`() {
        var line = line
        #expect(line.withdraw(ticket) == nil)
        #expect(line.park(7, for: ticket) == .withdrawn)
        #expect(line.leave() == nil)
        #expect(line.places.running == 0)
    }

    @Test func `a suspended call is handed back once, by its turn or by its cancellation`() {
        var line = line
        #expect(line.park(7, for: ticket) == .parked)
        #expect(line.leave() == 7)
        #expect(line.withdraw(ticket) == nil)
    }

    @Test func `a suspended call that withdraws is handed back and loses its turn`() {
        var line = line
        #expect(line.park(7, for: ticket) == .parked)
        #expect(line.withdraw(ticket) == 7)
        #expect(line.leave() == nil)
    }
}
