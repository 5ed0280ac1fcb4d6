import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite struct RoutingTests {
    let clock: ManualClock
    let bus: MessageBus

    init() {
        let clock = ManualClock()
        self.clock = clock
        bus = MessageBus(
            time: TimeSource(clock),
            ids: ids,
            limits: BusLimits(mailboxCapacity: 3, retryAfter: .seconds(2))
        )
    }

    @Test func `a message goes to its recipient alone`() throws {
        let (one, other) = (try bus.register("one"), try bus.register("other"))
        try bus.send(message(1, to: "one"))
        #expect(one.takeNumbers() == [1] && other.takeNumbers().isEmpty)
    }

    @Test func `a message to nobody is an error and is counted (B18)`() {
        #expect(throws: BusError(.unknownMailbox, mailbox: "nobody")) { try bus.send(message(to: "nobody")) }
        #expect(bus.snapshot().undeliverable == 1)
    }

    @Test func `a name can be registered once`() throws {
        _ = try bus.register("one")
        #expect(refusal { _ = try bus.register("one") } == .duplicateMailbox)
        bus.unregister("one")
        #expect(refusal { _ = try bus.register("one") } == nil)
    }

    @Test func `the number of mailboxes is bounded`() throws {
        for name in ["a", "b", "c"] as [MailboxName] { _ = try bus.register(name) }
        #expect(refusal { _ = try bus.register("d") } == .tooManyMailboxes)
    }

    @Test func `two buses know nothing of each other (B21)`() throws {
        _ = try bus.register("one")
        #expect(MessageBus().mailbox("one") == nil)
    }

    @Test func `unregistering closes the mailbox and hands back the rest`() throws {
        let mailbox = try bus.register("one")
        try bus.send(message(1, to: "one"))
        #expect(bus.unregister("one").map(\.number) == [1])
        #expect(refusal { try mailbox.offer(message()) } == .closed)
        #expect(bus.unregister("one").isEmpty)
    }

    @Test func `a message that is too late to start is not accepted (B16)`() throws {
        _ = try bus.register("one")
        var late = message(1, to: "one")
        late.expiresAt = clock.now
        #expect(refusal { try bus.send(late) } == .expired)
    }

    @Test func `the bus stamps when a message entered its mailbox`() throws {
        let mailbox = try bus.register("one")
        clock.advance(by: .seconds(9))
        try bus.send(message(1, to: "one"))
        #expect(mailbox.tryNext()?.enqueuedAt == clock.now)
    }

    @Test func `a draining bus refuses new messages, says when to come back, and still takes control traffic`() throws {
        let mailbox = try bus.register("one")
        bus.beginDraining()
        #expect(throws: BusError(.draining, mailbox: "one", retryAfter: .seconds(2))) {
            try bus.send(message(to: "one"))
        }
        #expect(refusal { _ = try bus.register("two") } == .draining)
        #expect(refusal { try bus.publish(1, on: "t") } == .draining)
        try bus.sendControl(message(7, to: "one"))
        #expect(mailbox.takeNumbers() == [7])
    }

    @Test func `control traffic to nobody is an error too`() {
        #expect(refusal { try bus.sendControl(message(to: "nobody")) } == .unknownMailbox)
    }

    @Test func `a snapshot lists the mailboxes by name`() throws {
        for name in ["c", "a", "b"] as [MailboxName] { _ = try bus.register(name) }
        try bus.send(message(to: "b"))
        let snapshot = bus.snapshot()
        #expect(snapshot.mailboxes.map(\.name) == ["a", "b", "c"])
        #expect(snapshot.backlog == 1)
    }
}
