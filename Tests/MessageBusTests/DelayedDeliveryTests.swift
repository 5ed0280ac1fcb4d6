import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite(.timeLimit(.minutes(1))) struct DelayedDeliveryTests {
    private func delayed(_ number: Int, by duration: Duration, on clock: ManualClock) -> Envelope {
        var envelope = message(number)
        envelope.notBefore = clock.now.advanced(by: duration)
        return envelope
    }

    @Test func `a message is not delivered before its time, and then exactly once (B5)`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            try bus.send(delayed(1, by: .seconds(10), on: clock))
            await clock.waitForSleepers(1)
            clock.advance(by: .seconds(10) - .nanoseconds(1))
            #expect(mailbox.tryNext() == nil)
            #expect(bus.snapshot().delayed == 1)
            clock.advance(by: .nanoseconds(1))
            #expect(await mailbox.next()?.number == 1)
            #expect(bus.snapshot().delayed == 0 && mailbox.tryNext() == nil)
        }
    }

    @Test func `an earlier message wakes the loop that sleeps for a later one`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            try bus.send(delayed(1, by: .seconds(60), on: clock))
            await clock.waitForSleepers(1)
            try bus.send(delayed(2, by: .seconds(5), on: clock))
            while clock.nextDeadline != .zero.advanced(by: .seconds(5)) { await Task.yield() }
            clock.advance(by: .seconds(5))
            #expect(await mailbox.next()?.number == 2)
            #expect(bus.snapshot().delayed == 1)
        }
    }

    @Test func `messages due at the same time keep their order`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            for number in 0..<50 { try bus.send(delayed(number, by: .seconds(1), on: clock)) }
            await clock.waitForSleepers(1)
            clock.advance(by: .seconds(1))
            for number in 0..<50 { #expect(await mailbox.next()?.number == number) }
        }
    }

    @Test func `a message whose time has come is delivered at once`() throws {
        let clock = ManualClock()
        let bus = MessageBus(time: TimeSource(clock), ids: ids)
        let mailbox = try bus.register("worker")
        try bus.send(delayed(1, by: .zero, on: clock))
        #expect(mailbox.takeNumbers() == [1])
    }

    @Test func `what was accepted for later is delivered to a full and draining mailbox`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker", limits: MailboxLimits(capacity: 1))
            try bus.send(delayed(2, by: .seconds(1), on: clock))
            try bus.send(message(1))
            bus.beginDraining()
            await clock.waitForSleepers(1)
            clock.advance(by: .seconds(1))
            while bus.snapshot().delayed > 0 { await Task.yield() }
            while mailbox.snapshot(at: clock.now).total < 2 { await Task.yield() }
            #expect(mailbox.takeNumbers() == [1, 2])
        }
    }

    @Test func `the number of delayed messages is bounded (B16)`() throws {
        let clock = ManualClock()
        let bus = MessageBus(time: TimeSource(clock), ids: ids, limits: BusLimits(delayedCapacity: 2))
        _ = try bus.register("worker")
        for number in 0..<2 { try bus.send(delayed(number, by: .seconds(1), on: clock)) }
        #expect(refusal { try bus.send(delayed(2, by: .seconds(1), on: clock)) } == .delayedFull)
    }

    @Test func `a delayed message can be withdrawn`() throws {
        let clock = ManualClock()
        let bus = MessageBus(time: TimeSource(clock), ids: ids)
        _ = try bus.register("worker")
        let envelope = delayed(1, by: .seconds(1), on: clock)
        try bus.send(envelope)
        #expect(bus.withdraw(envelope.id, from: "worker")?.number == 1)
        #expect(bus.snapshot().delayed == 0)
    }

    @Test func `unregistering hands back what was delayed for the mailbox alone`() throws {
        let clock = ManualClock()
        let bus = MessageBus(time: TimeSource(clock), ids: ids)
        _ = try bus.register("worker")
        _ = try bus.register("other")
        try bus.send(delayed(1, by: .seconds(1), on: clock))
        var foreign = message(2, to: "other")
        foreign.notBefore = clock.now.advanced(by: .seconds(1))
        try bus.send(foreign)
        try bus.send(message(0))
        #expect(bus.unregister("worker").map(\.number) == [0, 1])
        #expect(bus.takeDelayed().map(\.number) == [2])
    }

    @Test func `a delayed message whose mailbox has closed is told to the handler and to the caller (B18)`()
        async throws
    {
        let clock = ManualClock()
        let lost = Tally()
        let bus = MessageBus(time: TimeSource(clock), ids: ids) { envelope, error in
            if error.code == .closed { lost.add([envelope.number ?? -1]) }
        }
        let mailbox = try bus.register("worker")
        var envelope = delayed(1, by: .seconds(1), on: clock)
        let slot = ReplySlot()
        envelope.reply = slot
        try bus.send(envelope)
        mailbox.close()
        await withTaskGroup { group in
            group.addTask { await bus.run() }
            await clock.waitForSleepers(1)
            clock.advance(by: .seconds(1))
            await #expect(throws: BusError(.closed, mailbox: "worker")) { try await slot.value() }
            group.cancelAll()
        }
        #expect(lost.numbers == [1] && bus.snapshot().undeliverable == 1)
    }
}
