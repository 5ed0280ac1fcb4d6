import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite(.timeLimit(.minutes(1))) struct TopicTests {
    let bus = MessageBus(ids: ids, limits: BusLimits(topicCapacity: 2, subscriberCapacity: 2))

    @Test func `an event reaches everyone who listens, however they joined (B3)`() throws {
        let mailboxes = try ["a", "b"].map { try bus.register($0) }
        for mailbox in mailboxes { try bus.subscribe(mailbox: mailbox.name, to: "news") }
        #expect(try bus.publish(5, on: "news") == 2)
        for mailbox in mailboxes {
            let event = try #require(mailbox.tryNext())
            #expect(event.number == 5 && event.kind == .event && event.topic == "news")
        }
    }

    @Test func `the copies of one event have ids of their own and one correlation`() throws {
        let mailboxes = try ["a", "b"].map { try bus.register($0) }
        for mailbox in mailboxes { try bus.subscribe(mailbox: mailbox.name, to: "news") }
        try bus.publish(5, on: "news")
        let copies = mailboxes.compactMap { $0.tryNext() }
        #expect(copies[0].id != copies[1].id && copies[0].correlation == copies[1].correlation)
    }

    @Test func `an event nobody hears is an error and is counted (B18)`() throws {
        #expect(refusal { try bus.publish(1, on: "silence") } == .noSubscriber)
        #expect(bus.snapshot().unheard == 1)
    }

    @Test func `the sender does not hear itself`() throws {
        let mailboxes = try ["a", "b"].map { try bus.register($0) }
        for mailbox in mailboxes { try bus.subscribe(mailbox: mailbox.name, to: "news") }
        #expect(try bus.publish(5, on: "news", sender: "a") == 1)
        #expect(mailboxes[0].takeNumbers().isEmpty)
    }

    @Test func `subscribing twice delivers once, unsubscribing ends it`() throws {
        let mailbox = try bus.register("a")
        try bus.subscribe(mailbox: "a", to: "news")
        try bus.subscribe(mailbox: "a", to: "news")
        #expect(try bus.publish(5, on: "news") == 1)
        bus.unsubscribe(mailbox: "a", from: "news")
        #expect(refusal { try bus.publish(6, on: "news") } == .noSubscriber)
        #expect(mailbox.takeNumbers() == [5])
    }

    @Test func `a full subscriber costs the others nothing`() throws {
        let small = try bus.register("small", limits: MailboxLimits(capacity: 1))
        let large = try bus.register("large")
        for name in ["small", "large"] as [MailboxName] { try bus.subscribe(mailbox: name, to: "news") }
        #expect(try bus.publish(1, on: "news") == 2)
        #expect(try bus.publish(2, on: "news") == 1)
        #expect(small.takeNumbers() == [1] && large.takeNumbers() == [1, 2])
    }

    @Test func `an event that everyone refuses is an error`() throws {
        _ = try bus.register("small", limits: MailboxLimits(capacity: 1))
        try bus.subscribe(mailbox: "small", to: "news")
        try bus.publish(1, on: "news")
        #expect(refusal { try bus.publish(2, on: "news") } == .mailboxFull)
    }

    @Test func `topics and their subscribers are bounded, and free again when nobody listens (B6)`() throws {
        for name in ["a", "b", "c"] as [MailboxName] { _ = try bus.register(name) }
        for name in ["a", "b"] as [MailboxName] { try bus.subscribe(mailbox: name, to: "one") }
        #expect(refusal { try bus.subscribe(mailbox: "c", to: "one") } == .tooManySubscribers)
        try bus.subscribe(mailbox: "a", to: "two")
        #expect(refusal { try bus.subscribe(mailbox: "a", to: "three") } == .tooManySubscribers)
        bus.unregister("a")
        #expect(bus.snapshot().topics == 1)
        #expect(refusal { try bus.subscribe(mailbox: "b", to: "three") } == nil)
    }

    @Test func `an unknown mailbox cannot subscribe`() {
        #expect(refusal { try bus.subscribe(mailbox: "nobody", to: "news") } == .unknownMailbox)
    }

    @Test func `a scoped subscription hears its topic and ends with its scope`() async throws {
        let heard = try await bus.subscription(to: "news", buffer: 8) { subscription in
            for number in 0..<3 { try bus.publish(number, on: "news") }
            var heard: [Int?] = []
            for await event in subscription {
                heard.append(event.number)
                if heard.count == 3 { break }
            }
            return heard
        }
        #expect(heard == [0, 1, 2])
        #expect(bus.snapshot().topics == 0)
    }

    @Test func `a slow scoped subscriber misses events and knows how many`() async throws {
        try await bus.subscription(to: "news", buffer: 2) { subscription in
            for number in 0..<5 { _ = refusal { try bus.publish(number, on: "news") } }
            #expect(subscription.missed == 3)
            #expect(await subscription.next()?.number == 0)
        }
    }

    @Test func `a broadcast reaches every mailbox but the sender's`() throws {
        let mailboxes = try ["a", "b", "c"].map { try bus.register($0) }
        #expect(try bus.broadcast(4, from: "a") == 2)
        #expect(mailboxes.map { $0.takeNumbers() } == [[], [4], [4]])
    }

    @Test func `a broadcast that does not fit everywhere goes nowhere (B8)`() throws {
        let small = try bus.register("a", limits: MailboxLimits(capacity: 1))
        let others = try ["b", "c", "d"].map { try bus.register($0) }
        try small.offer(message(1))
        #expect(refusal { try bus.broadcast(2) } == .mailboxFull)
        for other in others {
            let snapshot = other.snapshot(at: .zero)
            #expect(snapshot.total == 0 && snapshot.accepted == 0)
        }
        _ = small.tryNext()
        #expect(try bus.broadcast(3) == 4)
    }

    @Test func `a broadcast to nobody is an error`() throws {
        _ = try bus.register("a")
        #expect(refusal { try bus.broadcast(1, from: "a") } == .noSubscriber)
    }
}
