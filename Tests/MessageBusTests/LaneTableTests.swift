import Resilience
import Testing

@testable import MessageBus

@Suite struct LaneTableTests {
    private var table = LaneTable(limits: MailboxLimits(capacity: 4, promotionAfter: .seconds(10)))

    private func at(seconds: Int64) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: seconds * 1_000_000_000)
    }

    @Test func `a reservation holds its place until it is used or given up`() {
        var table = table
        let reserved = (0..<4).map { _ in table.reserve(.normal) }
        let refused = table.admit(.critical)
        table.cancelReservation()
        let accepted = table.admit(.critical)
        #expect(reserved.allSatisfy { $0 == nil } && refused == .mailboxFull && accepted == nil)
    }

    @Test func `the clock matters only while lanes compete`() {
        var table = table
        table.append(message(0, .low))
        let alone = table.needsTime
        table.append(message(1), isControl: true)
        let withControl = table.needsTime
        table.append(message(2, .high))
        #expect(!alone && !withControl && table.needsTime)
    }

    @Test func `depths add up after every kind of move`() {
        var table = table
        for priority in Priority.allCases { table.append(message(0, priority)) }
        _ = table.take(at: at(seconds: 25))
        table.prepend(message(9, .critical))
        #expect(table.depths.total == table.workDepth && table.workDepth == 4)
        let rest = table.close()
        #expect(rest.count == 4 && table.workDepth == 0 && !table.hasTakable)
    }

    @Test func `waiting never moves a message beyond the critical lane`() {
        var table = table
        table.append(message(0, .low))
        table.append(message(1, .critical))
        let order = [table.take(at: at(seconds: 1_000_000)), table.take(at: at(seconds: 1_000_000))]
        #expect(order.map { $0?.number } == [1, 0])
    }
}
