import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite struct LaneOrderTests {
    let clock = ManualClock()
    let mailbox: Mailbox

    init() {
        mailbox = Mailbox("worker", time: TimeSource(clock))
    }

    @Test func `messages of one priority leave in the order in which they came (B7)`() throws {
        for number in 0..<100 { try mailbox.offer(message(number)) }
        #expect(mailbox.takeNumbers() == Array(0..<100))
    }

    @Test func `the more urgent message always leaves first`() throws {
        for (number, priority) in Priority.allCases.reversed().enumerated() {
            try mailbox.offer(message(number, priority))
        }
        #expect(mailbox.takeNumbers() == [3, 2, 1, 0])
    }

    @Test func `control traffic leaves before critical work`() throws {
        try mailbox.offer(message(1, .critical))
        try mailbox.offerControl(message(2, .low))
        #expect(mailbox.takeNumbers() == [2, 1])
    }

    @Test func `a message that waited long enough moves up one lane`() throws {
        try mailbox.offer(message(1, .low))
        clock.advance(by: .seconds(30))
        try mailbox.offer(message(2, .normal))
        try mailbox.offer(message(3, .high))
        #expect(mailbox.takeNumbers() == [3, 2, 1])
    }

    @Test func `a promoted message overtakes what comes to its new lane later`() throws {
        try mailbox.offer(message(1, .low))
        try mailbox.offer(message(2, .high))
        clock.advance(by: .seconds(30))
        #expect(mailbox.tryNext()?.number == 2)
        try mailbox.offer(message(3, .high))
        #expect(mailbox.tryNext()?.number == 3)
        try mailbox.offer(message(4, .normal))
        #expect(mailbox.takeNumbers() == [1, 4])
    }

    @Test func `after three waits even the least urgent message is critical`() throws {
        try mailbox.offer(message(1, .low))
        clock.advance(by: .seconds(90))
        try mailbox.offer(message(2, .high))
        #expect(mailbox.snapshot(at: clock.now).depth.low == 1)
        #expect(mailbox.takeNumbers() == [1, 2])
    }

    @Test func `a message is not promoted a nanosecond too early`() throws {
        try mailbox.offer(message(1, .normal))
        clock.advance(by: .seconds(30) - .nanoseconds(1))
        for number in 2..<4 { try mailbox.offer(message(number, .high)) }
        #expect(mailbox.tryNext()?.number == 2)
        #expect(mailbox.snapshot(at: clock.now).depth.normal == 1)
        clock.advance(by: .nanoseconds(1))
        #expect(mailbox.tryNext()?.number == 3)
        #expect(mailbox.snapshot(at: clock.now).depth.high == 1)
    }

    @Test func `no load of urgent work starves the least urgent message`() throws {
        try mailbox.offer(message(-1, .low))
        var taken: [Int] = []
        for number in 0..<200 where !taken.contains(-1) {
            try mailbox.offer(message(number, .critical))
            try mailbox.offer(message(number, .critical))
            taken.append(mailbox.tryNext()?.number ?? 0)
            clock.advance(by: .seconds(1))
        }
        #expect(taken.count > 90 && taken.last == -1)
    }

    @Test func `a batch leaves in the same order as one by one`() async throws {
        for number in 0..<10 { try mailbox.offer(message(number, number < 5 ? .low : .high)) }
        let batch = await mailbox.nextBatch(upTo: 7)
        #expect(batch.map(\.number) == [5, 6, 7, 8, 9, 0, 1])
        #expect(mailbox.takeNumbers() == [2, 3, 4])
    }

    @Test func `what is put back leaves first in its lane`() throws {
        for number in 0..<3 { try mailbox.offer(message(number)) }
        let first = try #require(mailbox.tryNext())
        #expect(mailbox.putBack(first))
        #expect(mailbox.takeNumbers() == [0, 1, 2])
    }

    @Test func `what is put back keeps its age`() throws {
        try mailbox.offer(message(0))
        let first = try #require(mailbox.tryNext())
        clock.advance(by: .seconds(7))
        try mailbox.offer(message(1))
        mailbox.putBack(first)
        #expect(mailbox.snapshot(at: clock.now).oldestAge == .seconds(7))
    }

    @Test func `a withdrawn message is taken by nobody`() throws {
        let gone = message(1)
        for envelope in [message(0), gone, message(2)] { try mailbox.offer(envelope) }
        #expect(mailbox.withdraw(gone.id)?.number == 1)
        #expect(mailbox.withdraw(gone.id) == nil)
        #expect(mailbox.takeNumbers() == [0, 2])
    }

    @Test func `an expired message is handed out and says so`() throws {
        var late = message(1)
        late.expiresAt = clock.now.advanced(by: .seconds(5))
        try mailbox.offer(late)
        clock.advance(by: .seconds(5))
        #expect(mailbox.tryNext()?.isExpired(at: clock.now) == true)
    }
}
