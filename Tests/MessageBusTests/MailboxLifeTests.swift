import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite(.timeLimit(.minutes(1))) struct MailboxLifeTests {
    let mailbox = Mailbox("worker")

    @Test func `a parked taker is woken by the next message, without polling (B15)`() async throws {
        async let taken = mailbox.next()
        await mailbox.waitForTakers(1)
        try mailbox.offer(message(5))
        #expect(await taken?.number == 5)
    }

    @Test func `a parked batch taker gets at least the message that woke it`() async throws {
        async let taken = mailbox.nextBatch(upTo: 8)
        await mailbox.waitForTakers(1)
        try mailbox.offer(message(5))
        #expect(await taken.first?.number == 5)
    }

    @Test func `takers are served in the order in which they parked`() async throws {
        try await withThrowingTaskGroup(of: (taker: Int, got: Int?).self) { group in
            for taker in 0..<4 {
                group.addTask { (taker, await mailbox.next()?.number) }
                await mailbox.waitForTakers(taker + 1)
            }
            try mailbox.offer(contentsOf: (0..<4).map { message($0) })
            for try await pair in group { #expect(pair.taker == pair.got) }
        }
    }

    @Test func `a cancelled taker gets nothing and the message stays for the others`() async throws {
        await withTaskGroup(of: Int?.self) { group in
            group.addTask { await mailbox.next()?.number }
            await mailbox.waitForTakers(1)
            group.cancelAll()
            #expect(await group.next() == .some(nil))
        }
        try mailbox.offer(message(1))
        #expect(mailbox.takeNumbers() == [1])
        #expect(mailbox.snapshot(at: .zero).takersParked == 0)
    }

    @Test func `a task that is cancelled before it asks gets nothing`() async throws {
        try mailbox.offer(message(1))
        await withTaskGroup(of: Int?.self) { group in
            group.cancelAll()
            group.addTask { await mailbox.next()?.number }
            #expect(await group.next() == .some(nil))
        }
        #expect(mailbox.takeNumbers() == [1])
    }

    @Test func `a paused mailbox accepts work but holds it back`() throws {
        mailbox.pause()
        try mailbox.offer(message(1))
        #expect(mailbox.tryNext() == nil)
        mailbox.resume()
        #expect(mailbox.takeNumbers() == [1])
    }

    @Test func `a paused mailbox gives out control traffic`() async throws {
        mailbox.pause()
        try mailbox.offer(message(1))
        async let taken = mailbox.next()
        await mailbox.waitForTakers(1)
        try mailbox.offerControl(message(9))
        #expect(await taken?.number == 9)
    }

    @Test func `resuming serves the takers that parked meanwhile`() async throws {
        mailbox.pause()
        try mailbox.offer(message(1))
        async let taken = mailbox.next()
        await mailbox.waitForTakers(1)
        mailbox.resume()
        #expect(await taken?.number == 1)
    }

    @Test func `a draining mailbox refuses new work and gives what it has`() throws {
        try mailbox.offer(message(1))
        mailbox.drain()
        #expect(refusal { try mailbox.offer(message(2)) } == .draining)
        #expect(mailbox.takeNumbers() == [1])
    }

    @Test func `what comes back to a draining mailbox is kept`() throws {
        try mailbox.offer(message(1))
        let taken = try #require(mailbox.tryNext())
        mailbox.drain()
        #expect(mailbox.putBack(taken))
        #expect(mailbox.takeNumbers() == [1])
    }

    @Test func `closing hands back the rest, the most urgent first`() throws {
        for (number, priority) in [(3, Priority.low), (2, .normal), (1, .critical)] {
            try mailbox.offer(message(number, priority))
        }
        try mailbox.offerControl(message(0))
        #expect(mailbox.close().map(\.number) == [0, 1, 2, 3])
        #expect(mailbox.close().isEmpty)
    }

    @Test func `closing lets every parked taker go`() async {
        async let one = mailbox.next()
        async let other = mailbox.nextBatch(upTo: 4)
        await mailbox.waitForTakers(2)
        mailbox.close()
        #expect(await one == nil)
        #expect(await other.isEmpty)
        #expect(await mailbox.next() == nil)
    }

    @Test func `a closed mailbox refuses everything, also what comes back`() {
        mailbox.close()
        #expect(refusal { try mailbox.offer(message()) } == .closed)
        #expect(refusal { try mailbox.offerControl(message()) } == .closed)
        #expect(!mailbox.putBack(message()))
    }

    @Test func `a snapshot tells depth by lane, age and takers`() throws {
        let clock = ManualClock()
        let mailbox = Mailbox("worker", time: TimeSource(clock))
        try mailbox.offer(message(0, .low))
        clock.advance(by: .seconds(3))
        try mailbox.offer(message(0, .high))
        try mailbox.offer(message(0, .high))
        let snapshot = mailbox.snapshot(at: clock.now)
        #expect(snapshot.depth[.low] == 1 && snapshot.depth[.high] == 2 && snapshot.total == 3)
        #expect(snapshot.oldestAge == .seconds(3))
        #expect(snapshot.phase == .open && !snapshot.isPaused && snapshot.takersParked == 0)
    }
}
