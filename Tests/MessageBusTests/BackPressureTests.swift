import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite struct BackPressureTests {
    let mailbox = Mailbox("worker", limits: MailboxLimits(capacity: 10, controlCapacity: 3, retryAfter: .seconds(4)))

    func fill(_ count: Int) throws {
        for number in 0..<count { try mailbox.offer(message(number)) }
    }

    @Test(arguments: [(8, BusError.Code?.none), (9, .mailboxFull), (10, .mailboxFull)])
    func `low messages are refused from ninety percent on (B16)`(waiting: Int, expected: BusError.Code?) throws {
        try fill(waiting)
        #expect(refusal { try mailbox.offer(message(0, .low)) } == expected)
    }

    @Test(arguments: [Priority.critical, .high, .normal])
    func `other messages are refused when the mailbox is full (B16)`(priority: Priority) throws {
        try fill(9)
        #expect(refusal { try mailbox.offer(message(0, priority)) } == nil)
        #expect(refusal { try mailbox.offer(message(0, priority)) } == .mailboxFull)
    }

    @Test func `a refusal names the mailbox and says when to try again`() throws {
        try fill(10)
        #expect(throws: BusError(.mailboxFull, mailbox: "worker", retryAfter: .seconds(4))) {
            try mailbox.offer(message())
        }
    }

    @Test func `refused messages are counted and leave nothing behind`() throws {
        try fill(10)
        for _ in 0..<3 { _ = refusal { try mailbox.offer(message()) } }
        let snapshot = mailbox.snapshot(at: .zero)
        #expect(snapshot.refused == 3 && snapshot.accepted == 10 && snapshot.total == 10)
    }

    @Test func `control traffic passes a full mailbox up to a bound of its own`() throws {
        try fill(10)
        for _ in 0..<3 { try mailbox.offerControl(message()) }
        #expect(refusal { try mailbox.offerControl(message()) } == .mailboxFull)
    }

    @Test func `what is put back ignores the bound`() throws {
        try fill(10)
        let taken = try #require(mailbox.tryNext())
        try mailbox.offer(message(10))
        mailbox.putBack(taken)
        #expect(mailbox.snapshot(at: .zero).total == 11)
    }

    @Test func `a batch is accepted as a whole or not at all`() throws {
        try fill(7)
        #expect(refusal { try mailbox.offer(contentsOf: (0..<4).map { message($0) }) } == .mailboxFull)
        #expect(mailbox.snapshot(at: .zero).total == 7)
        try mailbox.offer(contentsOf: (7..<10).map { message($0) })
        #expect(mailbox.takeNumbers() == Array(0..<10))
    }

    @Test func `a batch with a low message is held to the bound of low`() throws {
        try fill(7)
        #expect(refusal { try mailbox.offer(contentsOf: [message(), message(), message(0, .low)]) } == .mailboxFull)
    }

    @Test func `taking makes room again`() throws {
        try fill(10)
        _ = mailbox.tryNext()
        #expect(refusal { try mailbox.offer(message()) } == nil)
    }

    @Test(arguments: [(-5, 1), (0, 1), (1, 1)])
    func `a bound below one is raised to one`(asked: Int, got: Int) {
        #expect(MailboxLimits(capacity: asked).capacity == got)
    }
}
